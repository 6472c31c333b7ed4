<?php
// Fills the database: an administrator, an author, the block sample switched on.
define( 'WP_INSTALLING', true );
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

// No letter is sent.
add_filter( 'pre_wp_mail', '__return_true' );

$password = getenv( 'WORDPRESS_PASSWORD' );
wp_install( 'A trust', 'administrator', 'administrator@trust.example', true, '', $password );
wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => $password,
		'user_email' => 'author@trust.example',
		'role'       => 'author',
	)
);
switch_theme( 'twentytwentythree' );
require_once ABSPATH . 'wp-admin/includes/plugin.php';
$failure = activate_plugin( 'impact-figure/impact-figure.php' );
if ( is_wp_error( $failure ) ) {
	fwrite( STDERR, $failure->get_error_message() );
	exit( 1 );
}
