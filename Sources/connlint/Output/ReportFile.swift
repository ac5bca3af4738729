import OperatingSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is written as a whole or not at all: it takes its place when everything is in it.
///
/// A device or a pipe has no place to take; it is written to as it is.
struct ReportFile: ~Copyable {
  // Removed, if need be, while the folder is still open: properties end in this order.
  private var temporary: TemporaryFile?
  private let location: FileLocation
  private let device: Descriptor?
  private let mode: mode_t
  private var stream: OutputStream

  private init(
    _ location: consuming FileLocation, temporary: consuming TemporaryFile?, device: consuming Descriptor?, mode: mode_t
  ) {
    stream = OutputStream(number: temporary?.descriptor.number ?? device?.number ?? -1)
    self.location = location
    self.temporary = temporary
    self.device = device
    self.mode = mode
  }

  /// Begins to write what `path` is to hold. That it cannot be written shows here, before there is anything to lose.
  ///
  /// A link of that name is refused: it may have come with a change that nobody has reviewed, and lead to any file. One
  /// that leads to a device or pipe, as `/dev/stdout` does, is written to: that replaces nothing.
  static func begin(_ path: Path) throws(SystemError) -> ReportFile {
    let location = try FileLocation.ofNew(path)
    let status = try? FileStatus(location.status())
    switch status?.kind {
    case nil, .file?:
      let temporary = try TemporaryFile(beside: location)
      return ReportFile(location, temporary: temporary, device: nil, mode: status?.mode ?? (0o666 & ~currentMask()))
    case .folder?:
      throw SystemError(code: EISDIR)
    default:
      if status?.kind == .link {
        guard let kind = try? FileStatus.following(path).kind, kind != .file, kind != .folder else {
          throw .symbolicLink
        }
      }
      let device = try Descriptor.writing(path)
      guard try device.status().kind != .file else { throw .symbolicLink }
      return ReportFile(location, temporary: nil, device: device, mode: 0)
    }
  }

  mutating func write(_ bytes: [UInt8]) {
    stream.write(bytes)
  }

  /// Puts the file in its place.
  consuming func finish() throws(SystemError) {
    stream.flush()
    if let failure = stream.failure { throw failure }
    guard var temporary = temporary.take() else { return }
    let number = temporary.descriptor.number
    _ = try retrying { fchmod(number, mode) }
    _ = try retrying { fsync(number) }
    try temporary.rename(to: location.name)
  }
}

/// The rights that new files do not get. The system tells it only when it is changed.
private func currentMask() -> mode_t {
  let mask = umask(0o077)
  _ = umask(mask)
  return mask
}
