import CRewriting
import OperatingSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Copies the metadata of a file to its replacement: owner, extended attributes (including access control lists and
/// security labels), mode.
enum FileMetadata {
  /// Attributes that the kernel computes from the content; they must not be copied.
  private static let computed: Set<String> = ["security.ima", "security.evm"]

  /// Copies all metadata from the open file `source`, whose record is `status`, to `copy`.
  static func copy(
    from source: borrowing Descriptor, _ status: stat, to copy: borrowing Descriptor
  ) throws(RewriteError) {
    do throws(SystemError) { try copyOwner(status, to: copy) } catch { throw .failed(.owner, error) }
    do throws(SystemError) { try copyAttributes(from: source, to: copy) } catch { throw .failed(.attributes, error) }
    // The mode comes last: changing the owner clears set-user-id, and an access control list changes the group bits.
    let number = copy.number
    do throws(SystemError) {
      _ = try retrying { fchmod(number, status.st_mode & 0o7777) }
    } catch {
      throw .failed(.mode, error)
    }
  }

  private static func copyOwner(_ status: stat, to copy: borrowing Descriptor) throws(SystemError) {
    let current = try copy.record()
    if current.st_uid == status.st_uid, current.st_gid == status.st_gid { return }
    let number = copy.number
    _ = try retrying { fchown(number, status.st_uid, status.st_gid) }
  }

  private static func copyAttributes(
    from source: borrowing Descriptor, to copy: borrowing Descriptor
  ) throws(SystemError) {
    let wanted = try names(of: source)
    for name in wanted where !computed.contains(name) {
      let value = try value(of: name, in: source)
      if let present = try? self.value(of: name, in: copy), present == value { continue }
      let number = copy.number
      do {
        _ = try retrying { connlint_attribute_set(number, name, value, value.count) }
      } catch {
        // Attributes that the file system itself provides (`btrfs.`, `ceph.`, `lustre.`) often cannot be set.
        if ["user.", "system.", "security.", "trusted."].contains(where: name.hasPrefix) { throw error }
      }
    }
    // Remove an access control list that the new file inherited from its folder and the old file does not have.
    for name in try names(of: copy) where name.hasPrefix("system.") && !wanted.contains(name) {
      let number = copy.number
      _ = try retrying { connlint_attribute_remove(number, name) }
    }
  }

  private static func names(of file: borrowing Descriptor) throws(SystemError) -> [String] {
    let number = file.number
    let list = try grown { connlint_attribute_list(number, $0, $1) }
    return list.split(separator: 0).map { name in
      String(decoding: name.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }

  private static func value(of name: String, in file: borrowing Descriptor) throws(SystemError) -> [CChar] {
    let number = file.number
    return try grown { connlint_attribute_get(number, name, $0, $1) }
  }

  /// Calls `read` for the size of the answer, then for the answer; repeats if it has grown in the meantime.
  private static func grown(
    _ read: (UnsafeMutablePointer<CChar>?, Int) -> Int
  ) throws(SystemError) -> [CChar] {
    while true {
      let size: Int
      do {
        size = try retrying { read(nil, 0) }
      } catch {
        // A file system without extended attributes is not an error.
        guard error.code == ENOTSUP else { throw error }
        return []
      }
      if size == 0 { return [] }
      var bytes = [CChar](repeating: 0, count: size)
      do {
        let count = try retrying { read(&bytes, size) }
        return Array(bytes.prefix(count))
      } catch {
        guard error.code == ERANGE else { throw error }
      }
    }
  }
}
