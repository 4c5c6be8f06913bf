internal import CMicrohttpd

// The library calls these on its own threads; `context` is the `ServerDesk`, `place` this request's
// `Arrival`.

/// The request line is there: remembers the address as it was sent.
let opened:
  @convention(c) (UnsafeMutableRawPointer?, UnsafePointer<CChar>?, OpaquePointer?)
    -> UnsafeMutableRawPointer? = { _, target, _ in
      let text = unsafe target.flatMap { unsafe String(validatingCString: $0) } ?? ""
      return unsafe Unmanaged.passRetained(Arrival(target: text)).toOpaque()
    }

/// The exchange is over, well or not.
let completed: MHD_RequestCompletedCallback = { _, _, place, _ in
  guard let arrival = unsafe place?.pointee else { return }
  unsafe Unmanaged<Arrival>.fromOpaque(arrival).release()
  unsafe place?.pointee = nil
}

/// Headers, then each piece of the body, then its end.
let arrived: MHD_AccessHandlerCallback = {
  context, connection, _, method, _, piece, size, place in
  guard let context = unsafe context, let connection = unsafe connection,
    let size = unsafe size, let known = unsafe place?.pointee
  else { return safar_close() }
  let desk = unsafe Unmanaged<ServerDesk>.fromOpaque(context).takeUnretainedValue()
  let arrival = unsafe Unmanaged<Arrival>.fromOpaque(known).takeUnretainedValue()
  if !arrival.hasBegun {
    arrival.hasBegun = true
    let length = unsafe safar_header(connection, MHD_HTTP_HEADER_CONTENT_LENGTH)
    let announced = unsafe length.flatMap { unsafe Int(String(cString: $0)) } ?? 0
    if announced > desk.bodyBytes {
      // Answered before a byte of it is read.
      return unsafe send(tooLarge, over: connection)
    }
    return safar_go_on()
  }
  if unsafe size.pointee > 0, let piece = unsafe piece {
    let count = unsafe size.pointee
    unsafe piece.withMemoryRebound(to: UInt8.self, capacity: count) { bytes in
      unsafe arrival.take(
        UnsafeBufferPointer(start: bytes, count: count), limit: desk.bodyBytes)
    }
    unsafe size.pointee = 0
    return safar_go_on()
  }
  if arrival.isTooLarge { return unsafe send(tooLarge, over: connection) }
  let request = unsafe ArrivedRequest(
    method: method.map { unsafe String(cString: $0) } ?? "", target: arrival.target,
    headers: headers(of: connection), body: arrival.body, address: address(of: connection))
  return unsafe send(desk.handler(request), over: connection)
}

private let tooLarge = Answer(
  status: 413, headers: [("Content-Type", "text/plain")], body: Array("Too large.\n".utf8))

private func headers(of connection: OpaquePointer) -> [(name: String, value: String)] {
  var found: [(name: String, value: String)] = []
  unsafe withUnsafeMutablePointer(to: &found) { list in
    unsafe safar_headers(
      connection,
      { list, _, name, value in
        guard let list = unsafe list, let name = unsafe name, let value = unsafe value else {
          return safar_go_on()
        }
        let pair = unsafe (
          String(decoding: bytes(of: name), as: UTF8.self),
          String(decoding: bytes(of: value), as: UTF8.self)
        )
        unsafe list.assumingMemoryBound(to: [(name: String, value: String)].self)
          .pointee.append(pair)
        return safar_go_on()
      }, list)
  }
  return found
}

private func bytes(of text: UnsafePointer<CChar>) -> [UInt8] {
  unsafe (0..<strlen(text)).map { unsafe UInt8(bitPattern: text[$0]) }
}

private func address(of connection: OpaquePointer) -> String {
  var text = [CChar](repeating: 0, count: 64)
  unsafe safar_address(connection, &text, text.count)
  return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

private func send(_ answer: Answer, over connection: OpaquePointer) -> MHD_Result {
  let response =
    if let stream = answer.live {
      // Given back by `closeLive`.
      unsafe safar_live(
        Unmanaged.passRetained(LiveSeat(stream, connection)).toOpaque(), readLive, closeLive)
    } else {
      unsafe answer.body.withUnsafeBytes { body in
        unsafe safar_response(body.baseAddress, body.count)
      }
    }
  guard let response = unsafe response else { return safar_close() }
  defer { unsafe MHD_destroy_response(response) }
  for header in answer.headers {
    unsafe MHD_add_response_header(response, header.name, header.value)
  }
  return unsafe MHD_queue_response(connection, UInt32(answer.status), response)
}
