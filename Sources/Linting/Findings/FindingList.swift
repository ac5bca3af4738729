/// The findings of a file, each packed into bytes, because there may be very many: as values they need five times the
/// memory.
package struct FindingList: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable {
  /// The size of one piece of memory in bytes. A single growing array would be copied, and then use twice the memory.
  private static let pieceSize = 1 << 18

  private var pieces: [[UInt8]] = []
  /// The start of each finding.
  private var starts: [(piece: UInt32, byte: UInt32)] = []
  /// One message for each template that occurs.
  private var messages: [Message] = []
  /// Writes one finding after the other.
  private var packer = Packer()
  /// The place of the last finding; nil if the findings are not in order.
  private var last: Finding.Order? = Finding.Order()

  package init() {}

  package init(_ findings: some Sequence<Finding>) {
    for finding in findings { append(finding) }
  }

  package init(arrayLiteral findings: Finding...) {
    self.init(findings)
  }

  package var startIndex: Int { 0 }
  package var endIndex: Int { starts.count }

  package subscript(index: Int) -> Finding {
    let start = starts[index]
    var packer = Packer(reading: pieces[Int(start.piece)], at: Int(start.byte))
    var number = 0
    packer.pass(&number)
    var finding = Finding(saying: messages[number])
    finding.pass(through: &packer)
    return finding
  }

  package mutating func append(_ finding: Finding) {
    packer.restart()
    var number =
      messages.firstIndex { $0.id == finding.message.id && $0.template == finding.message.template } ?? messages.count
    packer.pass(&number)
    if number == messages.count { messages.append(finding.message) }
    var finding = finding
    finding.pass(through: &packer)
    append(packer.bytes[...], order: finding.order)
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>, order: Finding.Order) {
    if (pieces.last?.count ?? FindingList.pieceSize) + bytes.count > FindingList.pieceSize {
      pieces.append([])
      if pieces.count > 1 { pieces[pieces.count - 1].reserveCapacity(FindingList.pieceSize) }
    }
    let piece = pieces.count - 1
    starts.append((UInt32(piece), UInt32(pieces[piece].count)))
    pieces[piece] += bytes
    last = last.flatMap { order < $0 ? nil : order }
  }

  /// Sorts the findings by their place in the file.
  package mutating func sort() {
    packer = Packer()
    if last != nil { return }
    var sorted = FindingList()
    sorted.messages = messages
    for (order, index) in enumerated().map({ ($1.order, $0) }).sorted(by: <) {
      let start = starts[index]
      let next = index + 1 < starts.count && starts[index + 1].piece == start.piece ? Int(starts[index + 1].byte) : nil
      let piece = pieces[Int(start.piece)]
      sorted.append(piece[Int(start.byte)..<(next ?? piece.count)], order: order)
    }
    self = sorted
  }
}

extension Finding {
  /// Findings are sorted by their place, then by their rule's name.
  fileprivate struct Order: Comparable {
    var offset = 0
    var rule = RuleName.brokenStatement

    static func < (left: Order, right: Order) -> Bool {
      left.offset == right.offset ? left.rule < right.rule : left.offset < right.offset
    }
  }

  fileprivate var order: Order { Order(offset: region.start.offset, rule: rule) }

  /// Creates a finding with `message`; reading overwrites the rest.
  fileprivate init(saying message: Message) {
    self.init(rule: .brokenStatement, severity: .note, message: message, region: Region())
  }

  /// Passes each part except the message's template to `packer`.
  fileprivate mutating func pass(through packer: inout Packer) {
    packer.pass(&rule, of: RuleName.allCases)
    packer.pass(&severity, of: Severity.allCases)
    packer.pass(&message.arguments)
    packer.pass(&region)
    packer.pass(&pieces)
    packer.pass(&isSecret)
    packer.pass(&statement)
    packer.pass(&key)
    packer.pass(&suggestion)
    packer.pass(&redactedByServer)
    packer.pass(&evidence)
    packer.pass(&engine)
    packer.pass(&corrections)
    packer.pass(&fingerprint)
    packer.pass(&excerpt)
  }
}

extension Evidence: Packed {
  init() {
    self.init(key: nil)
  }

  mutating func pass(through packer: inout Packer) {
    packer.pass(&key, of: Reason.allCases)
    packer.pass(&value, of: Reason.allCases)
    packer.pass(&statement, of: Reason.allCases)
    packer.pass(&syntax, of: Reason.allCases)
  }
}

extension Region: Packed {
  init() {
    self.init(start: Position(), end: Position())
  }

  mutating func pass(through packer: inout Packer) {
    packer.pass(&start)
    packer.pass(&end)
  }
}

extension Position: Packed {
  init() {
    self.init(offset: 0, line: 1, column: 1, columnUTF16: 1)
  }

  mutating func pass(through packer: inout Packer) {
    packer.pass(&offset)
    packer.pass(&line)
    packer.pass(&column)
    packer.pass(&columnUTF16)
  }
}

extension StatementSummary: Packed {
  init() {
    self.init(kind: "", name: nil, type: nil, line: 0, isCommented: false)
  }

  mutating func pass(through packer: inout Packer) {
    packer.pass(&kind)
    packer.pass(&name)
    packer.pass(&type)
    packer.pass(&line)
    packer.pass(&isCommented)
  }
}

extension Fix: Packed {
  init() {
    self.init(title: "", edits: [])
  }

  mutating func pass(through packer: inout Packer) {
    packer.pass(&title)
    packer.pass(&edits)
  }
}

extension Edit: Packed {
  init() {
    self.init(region: Region(), text: "")
  }

  mutating func pass(through packer: inout Packer) {
    packer.pass(&region)
    packer.pass(&text)
  }
}

extension MaskedExcerpt: Packed {
  init() {
    self.init(lines: [], region: "")
  }

  mutating func pass(through packer: inout Packer) {
    packer.pass(&lines)
    packer.pass(&region)
  }
}

extension MaskedExcerpt.Line: Packed {
  init() {
    self.init(number: 0, text: "", marks: [])
  }

  mutating func pass(through packer: inout Packer) {
    packer.pass(&number)
    packer.pass(&text)
    packer.pass(&marks)
  }
}

extension MaskedExcerpt.Mark: Packed {
  init() {
    self.init(range: 0..<0, isPrimary: false)
  }

  mutating func pass(through packer: inout Packer) {
    var (start, count) = (range.lowerBound, range.count)
    packer.pass(&start)
    packer.pass(&count)
    range = start..<start + count
    packer.pass(&isPrimary)
  }
}
