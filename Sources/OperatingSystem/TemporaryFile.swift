import CRewriting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A new private file beside the one whose place it is to take. Unless it does, it is removed when its value ends, and by
/// SIGINT, SIGTERM, SIGHUP and SIGQUIT.
///
/// Only masked text is ever written to it: what a killed run leaves behind holds no secret.
package struct TemporaryFile: ~Copyable {
  package let descriptor: Descriptor
  package let name: Path
  private let folder: Int32
  private let slot: Int32
  private var isPlaced = false

  /// Makes the file `.NAME.connlint-XXXXXX` in the folder of `location`, which must stay open as long.
  package init(beside location: borrowing FileLocation) throws(SystemError) {
    folder = location.folder.number
    // Of 32 to the 6th power names not all will be taken.
    for _ in 0..<100 {
      let name = TemporaryFile.name(for: location.name.bytes, limit: TemporaryFile.nameLimit(in: folder))
      var slot: Int32 = 0
      let folder = folder
      do {
        let number = try retrying { name.withCString { connlint_temporary_open(folder, $0, &slot) } }
        descriptor = Descriptor(owning: number)
        self.name = name
        self.slot = slot
        return
      } catch {
        guard error.code == EEXIST else { throw error }
      }
    }
    throw SystemError(code: EEXIST)
  }

  deinit {
    if !isPlaced { name.withCString { _ = unlinkat(folder, $0, 0) } }
    connlint_temporary_forget(slot)
  }

  /// Takes the place of `final` in the same folder.
  package mutating func rename(to final: Path) throws(SystemError) {
    let (folder, name) = (folder, name)
    _ = try retrying { name.withCString { old in final.withCString { renameat(folder, old, folder, $0) } } }
    isPlaced = true
  }

  /// A dot, as much of `name` as fits, and a random ending; at most `limit` bytes. A character is not cut in two, since
  /// some file systems take only names that are UTF-8.
  package static func name(for name: [UInt8], limit: Int) -> Path {
    let ending = mark + (0..<endingLength).map { _ in letters[Int.random(in: letters.indices)] }
    var end = min(name.count, max(0, limit - 1 - ending.count))
    while end > 0, end < name.count, name[end] & 0xC0 == 0x80 { end -= 1 }
    return Path([UInt8(ascii: ".")] + name[..<end] + ending)
  }

  private static let mark = Array(".connlint-".utf8)
  private static let letters = Array("abcdefghijkmnpqrstuvwxyz23456789".utf8)
  private static let endingLength = 6

  /// Seconds after which no run still works on a temporary file.
  private static let patience = 60

  /// The names of temporary files in `folder` that a killed run of this user has left there. The program does not remove
  /// them, since only their names and their age show what they are.
  package static func leftovers(in folder: Path) -> [Path] {
    guard let entries = try? readFolder(folder) else { return [] }
    let now = time(nil)
    return entries.filter { $0.kind == .file && isTemporary($0.name) }.map { Path($0.name) }.filter { name in
      guard let status = try? FileStatus.of(folder.appending(name.bytes)) else { return false }
      return status.kind == .file && status.owner == geteuid() && now - status.modified > patience
    }.sorted()
  }

  private static func isTemporary(_ name: [UInt8]) -> Bool {
    guard name.first == UInt8(ascii: "."), name.count > mark.count + endingLength else { return false }
    let ending = name.suffix(endingLength)
    return ending.allSatisfy(letters.contains) && name.dropLast(endingLength).suffix(mark.count).elementsEqual(mark)
  }

  private static func nameLimit(in folder: Int32) -> Int {
    let limit = fpathconf(folder, Int32(_PC_NAME_MAX))
    return (32...255).contains(limit) ? limit : 255
  }
}
