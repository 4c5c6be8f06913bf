internal import CMicrohttpd
internal import Synchronization

/// The library's server, stopped once.
@safe final class DaemonHandle: Sendable {
  // An address as a number: the pointer itself is used on one thread at a time.
  private let address: Mutex<UInt>

  init(_ daemon: OpaquePointer) { address = Mutex(UInt(bitPattern: daemon)) }

  func stop() {
    let daemon = address.withLock { address in
      defer { address = 0 }
      return address
    }
    if let daemon = unsafe OpaquePointer(bitPattern: daemon) { unsafe MHD_stop_daemon(daemon) }
  }
}
