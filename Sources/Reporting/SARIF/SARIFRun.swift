import Linting

/// The kinds of notices that `driver.notifications` declares.
private enum Notification: Int, CaseIterable {
  case file, run

  init(_ notice: Notice) {
    self = notice.path == nil ? .run : .file
  }

  var id: String {
    switch self {
    case .file: "file-notice"
    case .run: "run-notice"
    }
  }

  var description: String {
    switch self {
    case .file: "Something is to be said about one file, for example that it cannot be read."
    case .run: "Something is to be said about the whole run."
    }
  }
}

extension JSONValue {
  /// The tool component with all rules (3.19).
  static func sarifDriver(_ rules: SARIFRules) -> JSONValue {
    [
      "name": .string(Tool.name),
      "fullName": .string("\(Tool.name) \(Tool.version)"),
      "version": .string(Tool.version),
      "semanticVersion": .string(Tool.version),
      "informationUri": .string(Tool.informationURI),
      "shortDescription": ["text": .string(Tool.summary)],
      "supportedTaxonomies": [["name": "CWE", "index": 0]],
      "rules": .array(rules.all.map(rules.descriptor)),
      "notifications": .array(
        Notification.allCases.map { notification in
          [
            "id": .string(notification.id),
            "name": .string(SARIFRules.pascalCase(notification.id)),
            "shortDescription": ["text": .string(notification.description)],
          ]
        }),
    ]
  }

  /// The taxonomy of the Common Weakness Enumeration, limited to the CWEs that the rules use (3.14.8).
  static func sarifTaxonomy(_ weaknesses: [Int]) -> JSONValue {
    [
      "name": "CWE",
      "organization": "MITRE",
      "informationUri": "https://cwe.mitre.org/",
      "shortDescription": ["text": "The MITRE Common Weakness Enumeration."],
      "isComprehensive": false,
      "taxa": .array(
        weaknesses.map { number in
          [
            "id": .string(String(number)),
            "helpUri": .string("https://cwe.mitre.org/data/definitions/\(number).html"),
          ]
        }),
    ]
  }

  /// The invocation (3.20). A notice of severity error means that it failed (3.20.21).
  static func sarifInvocation(_ notices: [Notice], locations: SARIFLocations) -> JSONValue {
    [
      "executionSuccessful": .boolean(!notices.contains { $0.severity == .error }),
      "toolExecutionNotifications": notices.isEmpty
        ? nil : .array(notices.map { sarifNotification($0, locations: locations) }),
    ]
  }

  private static func sarifNotification(_ notice: Notice, locations: SARIFLocations) -> JSONValue {
    let notification = Notification(notice)
    return [
      "descriptor": ["id": .string(notification.id), "index": .integer(notification.rawValue)],
      "level": .string(notice.severity.rawValue),
      "message": ["text": .string(SARIFText.harmless(Prose.sentence(notice.text)))],
      "locations": notice.path.map { path in
        [["physicalLocation": ["artifactLocation": .object(locations.artifact(path))]]]
      },
    ]
  }
}
