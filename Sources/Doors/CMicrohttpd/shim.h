#include <arpa/inet.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <string.h>

/* Swift cannot call what takes a variable number of arguments. */
static inline struct MHD_Daemon *safar_start(
    const struct sockaddr *address, unsigned threads, unsigned connections, unsigned seconds,
    size_t memory, void *context, MHD_AccessHandlerCallback handler,
    void *(*opened)(void *, const char *, struct MHD_Connection *),
    MHD_RequestCompletedCallback completed) {
  return MHD_start_daemon(
      MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_EPOLL | MHD_USE_ITC |
          MHD_ALLOW_SUSPEND_RESUME, 0, NULL, NULL, handler,
      context, MHD_OPTION_SOCK_ADDR, address, MHD_OPTION_THREAD_POOL_SIZE, threads,
      MHD_OPTION_CONNECTION_LIMIT, connections, MHD_OPTION_CONNECTION_TIMEOUT, seconds,
      MHD_OPTION_CONNECTION_MEMORY_LIMIT, memory, MHD_OPTION_URI_LOG_CALLBACK, opened, context,
      MHD_OPTION_NOTIFY_COMPLETED, completed, context, MHD_OPTION_END);
}

static inline unsigned short safar_port(struct MHD_Daemon *daemon) {
  const union MHD_DaemonInfo *info = MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_BIND_PORT);
  return info ? info->port : 0;
}

/* The other side's numeric address, without its port; empty when it is not known. */
static inline void safar_address(struct MHD_Connection *connection, char *out, size_t size) {
  const union MHD_ConnectionInfo *info =
      MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  out[0] = 0;
  if (!info || !info->client_addr) return;
  if (info->client_addr->sa_family == AF_INET)
    inet_ntop(AF_INET, &((struct sockaddr_in *)info->client_addr)->sin_addr, out, size);
  else if (info->client_addr->sa_family == AF_INET6)
    inet_ntop(AF_INET6, &((struct sockaddr_in6 *)info->client_addr)->sin6_addr, out, size);
}

/* 0 when the text is no numeric IPv4 address. */
static inline int safar_fill(struct sockaddr_in *address, const char *text, unsigned short port) {
  memset(address, 0, sizeof *address);
  address->sin_family = AF_INET;
  address->sin_port = htons(port);
  return inet_pton(AF_INET, text, &address->sin_addr);
}

/* The library's own enumerations reach Swift under names that differ by its version. */
static inline enum MHD_Result safar_go_on(void) { return MHD_YES; }
static inline enum MHD_Result safar_close(void) { return MHD_NO; }

static inline const char *safar_header(struct MHD_Connection *connection, const char *name) {
  return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
}

typedef enum MHD_Result (*safar_taker)(
    void *, enum MHD_ValueKind, const char *, const char *);

static inline void safar_headers(
    struct MHD_Connection *connection, safar_taker take, void *context) {
  MHD_get_connection_values(connection, MHD_HEADER_KIND, take, context);
}

static inline struct MHD_Response *safar_response(const void *body, size_t size) {
  return MHD_create_response_from_buffer(size, (void *)body, MHD_RESPMEM_MUST_COPY);
}

/* An answer without an end that is known; small pieces, sent as they come. */
static inline struct MHD_Response *safar_live(
    void *place, MHD_ContentReaderCallback read, MHD_ContentReaderFreeCallback close) {
  return MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, 4096, read, place, close);
}

static inline ssize_t safar_end(void) { return MHD_CONTENT_READER_END_OF_STREAM; }
