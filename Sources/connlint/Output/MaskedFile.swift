import Workspace

/// The result of masking one file.
struct MaskedFile: Sendable {
  var file: SourceFile
  var result: MaskResult
  /// The masked text of standard input.
  var output: [UInt8]?
}
