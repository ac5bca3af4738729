import Bytes
import Linting

/// A masked source line as displayed in a terminal, and the line of carets below it.
struct DrawnLine: Equatable {
  /// The line with tabs expanded and hidden characters escaped.
  private(set) var text = ""
  /// `^` under primary marks, `-` under others; empty without marks.
  private(set) var underline = ""

  private var width = 0
  /// The cells of each scalar of the masked text; scalars of one character have the same cells.
  private var cells: [Range<Int>] = []

  /// The distance between tab stops, in cells.
  private static let tabStop = 4

  init(_ line: MaskedExcerpt.Line) {
    if line.text.withBytes(Escaping.isPlain) {
      text = line.text
      width = text.utf8.count
      cells = (0..<width).map { $0..<$0 + 1 }
    } else {
      let scalars = Array(line.text.unicodeScalars)
      var index = 0
      for character in line.text {
        let end = index + character.unicodeScalars.count
        draw(character, scalars, at: index..<end)
        index = end
      }
    }
    underline = drawUnderline(line.marks)
  }

  private mutating func draw(_ character: Character, _ scalars: [Unicode.Scalar], at range: Range<Int>) {
    if character == "\t" {
      let count = DrawnLine.tabStop - width % DrawnLine.tabStop
      append(String(repeating: " ", count: count), width: count, scalars: 1)
    } else if !range.contains(where: { Escaping.mustEscape(scalars, at: $0) }) {
      append(String(character), width: DisplayWidth.cells(character), scalars: range.count)
    } else {
      for index in range {
        let scalar = scalars[index]
        if Escaping.mustEscape(scalars, at: index) {
          let escape = Escaping.visible(scalar)
          append(escape, width: escape.utf8.count, scalars: 1)
        } else {
          append(String(scalar), width: DisplayWidth.cells(scalar), scalars: 1)
        }
      }
    }
  }

  private mutating func append(_ piece: String, width pieceWidth: Int, scalars count: Int) {
    text += piece
    cells += repeatElement(width..<width + pieceWidth, count: count)
    width += pieceWidth
  }

  private func drawUnderline(_ marks: [MaskedExcerpt.Mark]) -> String {
    var row: [UInt8] = []
    for mark in marks where !mark.isPrimary { fill(&row, mark.range, .hyphen) }
    for mark in marks where mark.isPrimary { fill(&row, mark.range, .caret) }
    return String(decoding: row, as: UTF8.self)
  }

  /// Writes `sign` under the scalars of `range`: at least one cell, so that an empty range is visible.
  private func fill(_ row: inout [UInt8], _ range: Range<Int>, _ sign: UInt8) {
    let start = range.lowerBound < cells.count ? cells[range.lowerBound].lowerBound : width
    let last = min(range.upperBound, cells.count) - 1
    let end = max(last >= range.lowerBound ? cells[last].upperBound : start, start + 1)
    if row.count < end { row += repeatElement(.space, count: end - row.count) }
    for cell in start..<end { row[cell] = sign }
  }
}
