internal import CPango
import Documents

/// A text set in lines, measured in points; drawn later, when its page is known.
@safe final class SetText {
  private let layout: OpaquePointer
  let height: Double
  /// From the top to the line that the letters of the first line stand on.
  let baseline: Double
  let isGrey: Bool

  /// Takes over the caller's reference to `layout`.
  init(adopting layout: OpaquePointer, isGrey: Bool) {
    unsafe self.layout = layout
    self.isGrey = isGrey
    var height: Int32 = 0
    unsafe pango_layout_get_size(layout, nil, &height)
    baseline = unsafe Double(pango_layout_get_baseline(layout)) / Double(PANGO_SCALE)
    self.height = Double(height) / Double(PANGO_SCALE)
  }

  deinit { unsafe g_object_unref(UnsafeMutableRawPointer(layout)) }

  func draw(on cairo: OpaquePointer) { unsafe pango_cairo_show_layout(cairo, layout) }
}
