#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A lock and a bell: threads that find nothing to do sleep until another one rings, or a time has passed.
///
/// The pointers are set once and the system's functions are made for several threads: hence `@unchecked Sendable`.
/// ``Lock`` has no way to sleep.
final class Monitor: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Runs `body` while no other thread is in here.
  func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }

  /// Inside ``locked(_:)``: sleeps until somebody rings.
  func sleep() {
    pthread_cond_wait(condition, mutex)
  }

  /// Inside ``locked(_:)``: sleeps until somebody rings or `milliseconds` have passed.
  func sleep(milliseconds: Int) {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    time.tv_nsec += milliseconds * 1_000_000
    time.tv_sec += time.tv_nsec / 1_000_000_000
    time.tv_nsec %= 1_000_000_000
    pthread_cond_timedwait(condition, mutex, &time)
  }

  /// Wakes all that sleep.
  func ring() {
    pthread_cond_broadcast(condition)
  }
}

/// Runs `body` on `count` new threads while this thread runs `meanwhile`; returns when all have ended.
func withThreads(
  _ count: Int, _ body: @escaping @Sendable () -> Void, meanwhile: () -> Void
) throws(SystemError) {
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  // macOS and musl give new threads a small part of what the first one has.
  pthread_attr_setstacksize(&attributes, 8 << 20)

  var threads: [pthread_t] = []
  var failure: SystemError?
  while threads.count < count, failure == nil {
    let box = Unmanaged.passRetained(ThreadBody(run: body))
    #if canImport(Glibc)
      var thread = pthread_t()
      let code = pthread_create(&thread, &attributes, { runThread($0) }, box.toOpaque())
      if code == 0 { threads.append(thread) }
    #else
      var thread: pthread_t?
      let code = pthread_create(&thread, &attributes, { runThread($0) }, box.toOpaque())
      if code == 0, let thread { threads.append(thread) }
    #endif
    if code != 0 {
      box.release()
      failure = SystemError(code: code)
    }
  }
  // Fewer threads than asked for still do all the work.
  if threads.isEmpty, let failure { throw failure }
  meanwhile()
  for thread in threads { pthread_join(thread, nil) }
}

/// What a thread is to do; a class because C passes one pointer.
private final class ThreadBody: Sendable {
  let run: @Sendable () -> Void

  init(run: @escaping @Sendable () -> Void) {
    self.run = run
  }
}

private func runThread(_ body: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let body else { return nil }
  Unmanaged<ThreadBody>.fromOpaque(body).takeRetainedValue().run()
  return nil
}
