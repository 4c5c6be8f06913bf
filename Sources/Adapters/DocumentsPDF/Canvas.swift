import Basics
internal import CPango
import Documents

/// Where the drawing library leaves its bytes.
private final class Tray {
  var bytes: [UInt8] = []
}

/// A PDF file being drawn in memory; no byte of it goes to a disk.
@safe struct Canvas: ~Copyable {
  private let tray: Unmanaged<Tray>
  private let surface: OpaquePointer
  private let cairo: OpaquePointer

  init() throws(PDFFault) {
    let tray = unsafe Unmanaged.passRetained(Tray())
    let surface = unsafe cairo_pdf_surface_create_for_stream(
      { tray, bytes, count in
        guard let tray = unsafe tray, let bytes = unsafe bytes else {
          return CAIRO_STATUS_WRITE_ERROR
        }
        let part = unsafe UnsafeBufferPointer(start: bytes, count: Int(count))
        unsafe Unmanaged<Tray>.fromOpaque(tray).takeUnretainedValue().bytes.append(
          contentsOf: part)
        return CAIRO_STATUS_SUCCESS
      }, tray.toOpaque(), Paper.width, Paper.height)
    guard let surface = unsafe surface, let cairo = unsafe cairo_create(surface) else {
      unsafe tray.release()
      throw .refused("no memory")
    }
    unsafe self.tray = tray
    unsafe self.surface = surface
    unsafe self.cairo = cairo
  }

  deinit {
    unsafe cairo_destroy(cairo)
    unsafe cairo_surface_destroy(surface)
    unsafe tray.release()
  }

  /// The title of the window, and the only date the file carries.
  func describe(title: String, made: CivilDate) {
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title)
    unsafe cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Safar")
    unsafe cairo_pdf_surface_set_metadata(
      surface, CAIRO_PDF_METADATA_CREATE_DATE, "\(made)T00:00:00Z")
  }

  func draw(page: [Mark]) {
    for mark in page { draw(mark) }
    unsafe cairo_show_page(cairo)
  }

  private func draw(_ mark: Mark) {
    unsafe cairo_set_source_rgb(cairo, 0, 0, 0)
    switch mark {
    case .text(let text, let x, let y):
      if text.isGrey { unsafe cairo_set_source_rgb(cairo, 0.3, 0.3, 0.3) }
      unsafe cairo_move_to(cairo, x, y)
      unsafe text.draw(on: cairo)
    case .line(let x, let y, let width):
      unsafe cairo_set_line_width(cairo, 0.4)
      unsafe cairo_move_to(cairo, x, y)
      unsafe cairo_line_to(cairo, x + width, y)
      unsafe cairo_stroke(cairo)
    case .frame(let x, let y, let width, let height):
      unsafe cairo_set_line_width(cairo, 0.3)
      unsafe cairo_rectangle(cairo, x, y, width, height)
      unsafe cairo_stroke(cairo)
    case .shade(let x, let y, let width, let height):
      unsafe cairo_set_source_rgb(cairo, 0.9, 0.9, 0.9)
      unsafe cairo_rectangle(cairo, x, y, width, height)
      unsafe cairo_fill(cairo)
    case .code(let matrix, let x, let y, let side): draw(matrix, x, y, side)
    case .rule(let x, let from, let to):
      unsafe cairo_set_line_width(cairo, 2)
      unsafe cairo_move_to(cairo, x, from)
      unsafe cairo_line_to(cairo, x, to)
      unsafe cairo_stroke(cairo)
    case .pictogram(let pictogram, let x, let y, let side, let isTurned):
      unsafe cairo_save(cairo)
      unsafe cairo_translate(cairo, isTurned ? x + side : x, y)
      unsafe cairo_scale(cairo, isTurned ? -side : side, side)
      for shape in pictogram.shapes { draw(shape) }
      unsafe cairo_restore(cairo)
    }
  }

  private func draw(_ shape: Pictogram.Shape) {
    let isWhite: Bool
    // Text leaves a point behind that the first corner would be joined to.
    unsafe cairo_new_path(cairo)
    switch shape {
    case .area(let corners, let white):
      isWhite = white
      for (x, y) in corners { unsafe cairo_line_to(cairo, x, y) }
      unsafe cairo_close_path(cairo)
    case .disc(let x, let y, let radius, let white):
      isWhite = white
      unsafe cairo_arc(cairo, x, y, radius, 0, 2 * .pi)
    }
    let grey = isWhite ? 1.0 : 0.0
    unsafe cairo_set_source_rgb(cairo, grey, grey, grey)
    unsafe cairo_fill(cairo)
  }

  private func draw(_ matrix: ModuleMatrix, _ x: Double, _ y: Double, _ side: Double) {
    let square = side / Double(matrix.side)
    for row in 0..<matrix.side {
      // Squares beside each other become one bar: fewer bytes, and no hairline between them.
      var column = 0
      while column < matrix.side {
        let start = column
        while column < matrix.side && matrix[row, column] { column += 1 }
        if column > start {
          unsafe cairo_rectangle(
            cairo, x + Double(start) * square, y + Double(row) * square,
            Double(column - start) * square, square)
        }
        column += 1
      }
    }
    unsafe cairo_fill(cairo)
  }

  /// Ends the file and hands its bytes over.
  consuming func finish() throws(PDFFault) -> [UInt8] {
    unsafe cairo_surface_finish(surface)
    let status = unsafe cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw .refused(unsafe String(cString: cairo_status_to_string(status)))
    }
    return unsafe tray.takeUnretainedValue().bytes
  }
}
