#include <sqlite3.h>

/* SQLITE_TRANSIENT is a cast that Swift does not import: SQLite copies the value at once. */
static inline sqlite3_destructor_type safar_sqlite_transient(void) { return SQLITE_TRANSIENT; }
