<?php
/**
 * Plugin Name: Impact figure
 * Description: A block that shows a published figure, drawn by the custom element of @the-difference/impact-embed.
 * Version: 1.0.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 */

defined( 'ABSPATH' ) || exit;

/** The folder dist/cdn of @the-difference/impact-embed, copied beside this file as "cdn". */
function impact_figure_script(): string {
	return plugins_url( 'cdn/v1.js', __FILE__ );
}

function impact_figure_register(): void {
	wp_register_script(
		'impact-figure-editor',
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-blocks', 'wp-element', 'wp-block-editor', 'wp-components', 'wp-i18n' ),
		'1.0.0',
		true
	);
	wp_register_script( 'impact-figure', impact_figure_script(), array(), null, true );
	register_block_type( __DIR__, array( 'render_callback' => 'impact_figure_render' ) );
}
add_action( 'init', 'impact_figure_register' );

/** WordPress writes a script as a classic one; v1.js is a module. */
function impact_figure_as_module( string $tag, string $handle ): string {
	return 'impact-figure' === $handle ? str_replace( '<script ', '<script type="module" ', str_replace( " type='text/javascript'", '', $tag ) ) : $tag;
}
add_filter( 'script_loader_tag', 'impact_figure_as_module', 10, 2 );

/** In the editor the element draws the same figure as on the page. */
function impact_figure_in_editor(): void {
	wp_enqueue_script( 'impact-figure' );
}
add_action( 'enqueue_block_editor_assets', 'impact_figure_in_editor' );

/** Every attribute is a text of whoever wrote the post: it is escaped, and the element checks it again. */
function impact_figure_render( array $attributes ): string {
	if ( '' === $attributes['src'] || '' === $attributes['metric'] ) {
		return '';
	}
	wp_enqueue_script( 'impact-figure' );
	return sprintf(
		'<div %s><impact-widget src="%s" metric="%s" theme="%s"></impact-widget></div>',
		get_block_wrapper_attributes(),
		esc_url( $attributes['src'], array( 'http', 'https' ) ),
		esc_attr( $attributes['metric'] ),
		esc_attr( $attributes['theme'] )
	);
}
