import CRewriting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A new private file in the same folder as the file that it replaces. It is deleted by `deinit` unless it was renamed,
/// and by SIGINT, SIGTERM, SIGHUP and SIGQUIT.
///
/// Only masked text is written to it. A run that is killed by SIGKILL between the two steps of ``replace(_:of:)`` leaves
/// the old file under this name.
package struct TemporaryFile: ~Copyable {
  package let descriptor: Descriptor
  package let name: Path
  private let folder: Int32
  private let slot: Int32
  private var isPlaced = false

  /// Creates the file `.NAME.connlint-XXXXXX` in the folder of `location`. The caller must keep that folder open.
  package init(beside location: borrowing FileLocation) throws(SystemError) {
    folder = location.folder.number
    // There are 32^6 possible names, so 100 attempts are enough.
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

  /// Renames the file to `final` in the same folder, replacing a file of that name.
  package mutating func rename(to final: Path) throws(SystemError) {
    let (folder, name) = (folder, name)
    _ = try retrying { name.withCString { old in final.withCString { renameat(folder, old, folder, $0) } } }
    isPlaced = true
  }

  /// Puts the file in the place of `final` in the same folder, if that is still the file `original`. Returns false if
  /// another program changed, replaced or deleted it in the meantime; its version stays.
  ///
  /// Exchanges the two files, then checks what came out. A check before a rename would leave a moment in which a change
  /// is lost. File systems that cannot exchange files have that moment.
  package mutating func replace(_ final: Path, of original: FileIdentity) throws(SystemError) -> Bool {
    var expected = original
    var isFirst = true
    while true {
      let placed = try identity()
      do throws(SystemError) {
        try exchange(with: final)
      } catch {
        if isFirst, [ENOSYS, EINVAL, ENOTSUP].contains(error.code) {
          try rename(to: final)
          return true
        }
        if error.isMissing { return false }
        // After the first exchange this is another program's file. It must not be deleted.
        isPlaced = !isFirst
        throw error
      }
      if try identity().hasSameText(as: expected) { return isFirst }
      // The other program's file goes back. What comes out next should be the file that was put in its place.
      expected = placed
      isFirst = false
    }
  }

  private func exchange(with final: Path) throws(SystemError) {
    let (folder, name) = (folder, name)
    _ = try retrying { name.withCString { own in final.withCString { connlint_exchange(folder, own, $0) } } }
  }

  /// The state of the file that has the temporary name.
  private func identity() throws(SystemError) -> FileIdentity { FileIdentity(try record(of: name, in: folder)) }

  /// Returns a dot, as much of `name` as fits, and a random ending: at most `limit` bytes. UTF-8 characters are not
  /// split, because some file systems accept only UTF-8 names.
  package static func name(for name: [UInt8], limit: Int) -> Path {
    let ending = mark + (0..<endingLength).map { _ in letters[Int.random(in: letters.indices)] }
    var end = min(name.count, max(0, limit - 1 - ending.count))
    while end > 0, end < name.count, name[end] & 0xC0 == 0x80 { end -= 1 }
    return Path([UInt8(ascii: ".")] + name[..<end] + ending)
  }

  private static let mark = Array(".connlint-".utf8)
  private static let letters = Array("abcdefghijkmnpqrstuvwxyz23456789".utf8)
  private static let endingLength = 6

  /// The age in seconds after which a temporary file is no longer in use.
  private static let patience = 60

  /// The temporary files in `folder` that killed runs of this user left. The program does not delete them, because only
  /// their names and age identify them.
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
