<?php
// WordPress asks no address of this machine for an oEmbed, and no port but the web's: the test's server is both.
add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	function ( $ports ) {
		return array_merge( $ports, array( (int) getenv( 'PUBLISHER_PORT' ) ) );
	}
);
