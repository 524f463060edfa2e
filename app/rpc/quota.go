package rpc

import "sync"

const (
	// maxSubscriptions bounds subscriptions in all: each has a buffer of its own, and
	// Commit gives every chunk to each of them.
	maxSubscriptions = 1000
	// perConnection is more than a client has use for: there are two kinds.
	perConnection = 8
)

// quota counts subscriptions by connection.
type quota struct {
	mu   sync.Mutex
	all  int
	held map[string]int
}

// take counts one more of a connection, unless that is too many.
func (q *quota) take(connection string) bool {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.all >= maxSubscriptions || q.held[connection] >= perConnection {
		return false
	}
	if q.held == nil {
		q.held = map[string]int{}
	}
	q.all++
	q.held[connection]++
	return true
}

// release counts one less.
func (q *quota) release(connection string) {
	q.mu.Lock()
	defer q.mu.Unlock()
	q.all--
	if q.held[connection]--; q.held[connection] == 0 {
		delete(q.held, connection)
	}
}
