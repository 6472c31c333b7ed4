<?php
// Publishes a post as somebody, with what WordPress lets them write, and prints its address.
require __DIR__ . '/wp-load.php';

$post = json_decode( stream_get_contents( STDIN ), true );
wp_set_current_user( get_user_by( 'login', $post['as'] )->ID );
kses_init();
$id = wp_insert_post(
	array(
		'post_title'   => $post['title'],
		'post_content' => wp_slash( $post['content'] ),
		'post_status'  => 'publish',
	),
	true
);
if ( is_wp_error( $id ) ) {
	fwrite( STDERR, $id->get_error_message() );
	exit( 1 );
}
echo get_permalink( $id );
