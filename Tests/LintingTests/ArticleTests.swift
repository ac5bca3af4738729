import Testing

@testable import Linting

@Suite struct ArticleTests {
  @Test(arguments: [
    ("openai", "an"), ("mcp_server", "an"), ("s3vectors", "an"), ("a2a", "an"), ("Upsolver connection", "an"),
    ("Exasol connection", "an"), ("mongodb", "a"), ("rest", "a"), ("connection", "a"), ("FEDERATED connection", "a"),
    ("PostgreSQL subscription", "a"), ("vertexai", "a"), ("bedrock", "a"), ("", "a"), ("1c", "a"),
  ])
  func articleGoesBySound(_ noun: String, _ article: String) {
    #expect(Article.indefinite(for: noun).description == article)
  }
}
