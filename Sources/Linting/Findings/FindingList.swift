/// The findings of a file. After the first few thousand each is packed into bytes, because as values they need five times
/// the memory; packing and unpacking one take as long as a fifth of the checks of its statement.
package struct FindingList: RandomAccessCollection, ExpressibleByArrayLiteral, Sendable {
  /// The maximum number of findings that are kept as values.
  private static let mostValues = 4096
  /// The size of one piece of memory in bytes. A single growing array would be copied, and then use twice the memory.
  private static let pieceSize = 1 << 18

  private var values: [Finding] = []
  /// The packed findings, which follow ``values``.
  private var pieces: [[UInt8]] = []
  /// The start of each packed finding.
  private var starts: [(piece: UInt32, byte: UInt32)] = []
  /// One message for each template that occurs in them.
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
  package var endIndex: Int { values.count + starts.count }

  package subscript(index: Int) -> Finding {
    if index < values.count { return values[index] }
    let start = starts[index - values.count]
    var packer = Packer(reading: pieces[Int(start.piece)], at: Int(start.byte))
    var number = 0
    packer.pass(&number)
    var finding = Finding(saying: messages[number])
    finding.pass(through: &packer)
    return finding
  }

  package mutating func append(_ finding: consuming Finding) {
    let order = finding.order
    last = last.flatMap { order < $0 ? nil : order }
    if values.count < FindingList.mostValues { values.append(finding) } else { pack(finding) }
  }

  private mutating func pack(_ finding: consuming Finding) {
    packer.restart()
    let message = finding.message
    var number =
      messages.firstIndex { $0.id == message.id && $0.template == message.template } ?? messages.count
    packer.pass(&number)
    if number == messages.count { messages.append(message) }
    finding.pass(through: &packer)
    if (pieces.last?.count ?? FindingList.pieceSize) + packer.bytes.count > FindingList.pieceSize {
      pieces.append([])
      if pieces.count > 1 { pieces[pieces.count - 1].reserveCapacity(FindingList.pieceSize) }
    }
    let piece = pieces.count - 1
    starts.append((UInt32(piece), UInt32(pieces[piece].count)))
    pieces[piece] += packer.bytes
  }

  /// Sorts the findings by their place in the file.
  package mutating func sort() {
    packer = Packer()
    if last != nil { return }
    var sorted = FindingList()
    for (_, index) in enumerated().map({ ($1.order, $0) }).sorted(by: <) { sorted.append(self[index]) }
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
