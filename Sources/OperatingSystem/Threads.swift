#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A mutex with a condition variable. A thread can sleep until another one calls ``ring()``, or until a timeout; `Lock`
/// of `LazyReferences` cannot do that.
///
/// `@unchecked Sendable`, because the pointers are set once and the pthread functions are thread-safe.
package final class Monitor: @unchecked Sendable {
  private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)

  package init() {
    pthread_mutex_init(mutex, nil)
    pthread_cond_init(condition, nil)
  }

  deinit {
    pthread_cond_destroy(condition)
    pthread_mutex_destroy(mutex)
    condition.deallocate()
    mutex.deallocate()
  }

  /// Runs `body` while holding the mutex.
  package func locked<Result>(_ body: () -> Result) -> Result {
    pthread_mutex_lock(mutex)
    defer { pthread_mutex_unlock(mutex) }
    return body()
  }

  /// Sleeps until another thread calls ``ring()``. Must be called inside ``locked(_:)``.
  package func sleep() {
    pthread_cond_wait(condition, mutex)
  }

  /// Sleeps until another thread calls ``ring()``, at most `milliseconds`. Must be called inside ``locked(_:)``.
  package func sleep(milliseconds: Int) {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    time.tv_nsec += milliseconds * 1_000_000
    time.tv_sec += time.tv_nsec / 1_000_000_000
    time.tv_nsec %= 1_000_000_000
    pthread_cond_timedwait(condition, mutex, &time)
  }

  /// Wakes all sleeping threads.
  package func ring() {
    pthread_cond_broadcast(condition)
  }
}

/// Runs `body` on `count` new threads and `meanwhile` on this thread. Returns when all have ended.
package func withThreads(
  _ count: Int, _ body: @escaping @Sendable () -> Void, meanwhile: () -> Void
) throws(SystemError) {
  var attributes = pthread_attr_t()
  pthread_attr_init(&attributes)
  defer { pthread_attr_destroy(&attributes) }
  // The default stack of new threads is much smaller on macOS and musl.
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
  // Fewer threads than requested can still do all the work.
  if threads.isEmpty, let failure { throw failure }
  meanwhile()
  for thread in threads { pthread_join(thread, nil) }
}

/// The closure of a thread; a class because C passes a single pointer.
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
