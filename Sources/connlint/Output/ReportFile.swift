import OperatingSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file that is written atomically: it is renamed to its final name when it is complete.
///
/// Devices and pipes are written directly.
struct ReportFile: ~Copyable {
  // Properties are destroyed in this order, so the temporary file is deleted while the folder is still open.
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

  /// Opens `path` for the report. If it cannot be written, this fails before any work is done.
  ///
  /// A link is refused, because it may be part of an unreviewed change and lead to any file. A link to a device or
  /// pipe, for example `/dev/stdout`, is allowed, because writing to it replaces no file.
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

  /// Renames the file to its final name.
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

/// The file mode mask of the process. It can only be read by changing it (umask(2)).
private func currentMask() -> mode_t {
  let mask = umask(0o077)
  _ = umask(mask)
  return mask
}
