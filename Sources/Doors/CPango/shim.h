#include <cairo-pdf.h>
#include <pango/pangocairo.h>

/* No pixel grid moves a letter or rounds its width: the pages are paper. */
static inline void safar_pango_forget_pixels(PangoContext *context) {
  cairo_font_options_t *options = cairo_font_options_create();
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_resolution(context, 72);
  pango_cairo_context_set_font_options(context, options);
  cairo_font_options_destroy(options);
}
