/// The result of a look at the beginning of a file.
package struct Glance: Sendable {
  package var holdsStatement = false
  /// Whether the file may be longer than what was read.
  package var isCut = false
}
