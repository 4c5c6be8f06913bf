internal import CPango
import Documents

/// Sets text in lines: shaping, the order of scripts, line breaks, by Pango.
///
/// Noto Sans draws Latin and Cyrillic with the Tajik letters; Noto Sans Arabic draws the Dari
/// digits 4, 6 and 7 in their Persian shapes, which Noto Naskh Arabic does not.
@safe struct Typesetter: ~Copyable {
  private let context: OpaquePointer
  private let font: OpaquePointer
  private let rightToLeft: OpaquePointer

  init() throws(PDFFault) {
    guard let map = unsafe pango_cairo_font_map_get_default(),
      let context = unsafe pango_font_map_create_context(map),
      let rightToLeft = unsafe pango_font_map_create_context(map),
      let font = unsafe pango_font_description_from_string("Noto Sans, Noto Sans Arabic")
    else { throw .refused("there are no fonts") }
    // One unit of text is one point of paper.
    unsafe safar_pango_forget_pixels(context)
    unsafe safar_pango_forget_pixels(rightToLeft)
    unsafe pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
    unsafe pango_context_set_base_dir(rightToLeft, PANGO_DIRECTION_RTL)
    unsafe pango_context_set_language(rightToLeft, pango_language_from_string("fa-af"))
    unsafe self.context = context
    unsafe self.rightToLeft = rightToLeft
    unsafe self.font = font
  }

  deinit {
    unsafe pango_font_description_free(font)
    unsafe g_object_unref(UnsafeMutableRawPointer(context))
    unsafe g_object_unref(UnsafeMutableRawPointer(rightToLeft))
  }

  /// `text` in lines of at most `width` points.
  func set(
    _ text: String, _ style: TextStyle, width: Double, _ direction: Direction,
    _ alignment: Alignment = .start
  ) -> SetText {
    let base = unsafe direction == .rightToLeft ? rightToLeft : context
    let layout = unsafe pango_layout_new(base)!
    unsafe pango_layout_set_auto_dir(layout, 0)
    unsafe pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
    unsafe pango_font_description_set_weight(
      font, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    unsafe pango_layout_set_font_description(layout, font)
    unsafe pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE)))
    unsafe pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    // Pango turns its sides around for a direction it found itself, not for one it was given.
    let side =
      switch (alignment, direction) {
      case (.centre, _): PANGO_ALIGN_CENTER
      case (.start, .leftToRight), (.end, .rightToLeft): PANGO_ALIGN_LEFT
      case (.start, .rightToLeft), (.end, .leftToRight): PANGO_ALIGN_RIGHT
      }
    unsafe pango_layout_set_alignment(layout, side)
    unsafe pango_layout_set_text(layout, text, Int32(text.utf8.count))
    return unsafe SetText(adopting: layout, isGrey: style.isGrey)
  }
}
