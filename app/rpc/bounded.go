package rpc

import (
	"net"
	"sync"
	"sync/atomic"
)

// bounded is a listener with a limit of open connections. One more is closed at once
// rather than left to wait: its client learns of it, and the process never holds more
// files than it was given, which consensus needs for its log and databases.
type bounded struct {
	net.Listener
	limit   int64
	open    atomic.Int64
	refused func()
}

// Accept implements net.Listener.
func (b *bounded) Accept() (net.Conn, error) {
	for {
		conn, err := b.Listener.Accept()
		if err != nil {
			return nil, err
		}
		if b.open.Add(1) <= b.limit {
			return &counted{Conn: conn, closed: sync.OnceFunc(func() { b.open.Add(-1) })}, nil
		}
		b.open.Add(-1)
		b.refused()
		_ = conn.Close() // it was never used
	}
}

// counted is a connection that counts until it is closed.
type counted struct {
	net.Conn
	closed func()
}

// Close implements net.Conn; it may be called again.
func (c *counted) Close() error {
	defer c.closed()
	return c.Conn.Close()
}
