package queue

import (
	"errors"
	"fmt"
	"net"
	"path/filepath"
	"strconv"
	"time"

	"github.com/nats-io/nats-server/v2/server"
	"github.com/nats-io/nats.go"

	"github.com/aztecd/aztecd/app/config"
)

const (
	maxPayload   = 32 << 20         // bytes of a message
	readyTimeout = 30 * time.Second // also for a store that has to be read again
	syncInterval = 10 * time.Second // what a power cut takes is asked for again
	maxMemory    = 16 << 20         // bytes of streams in memory: who works
)

// ServerOptions say where an embedded server keeps what, and who may reach it.
type ServerOptions struct {
	// Dir is its store's, of one server at a time.
	Dir string
	// MaxStore bounds the store, in bytes.
	MaxStore int64
	// Listen is host:port for workers in other processes; empty lets nobody in but this one.
	Listen string
	// Token is what they show. Without one Listen must be a loopback address.
	Token string
}

// Server is NATS JetStream in this process.
type Server struct {
	server *server.Server
	token  string
	unlock func() error
}

// Serve starts a server on its store.
func Serve(o ServerOptions) (_ *Server, err error) {
	opts := &server.Options{
		ServerName: "aztecd-prover", JetStream: true, StoreDir: o.Dir, SyncInterval: syncInterval,
		JetStreamMaxStore: o.MaxStore, JetStreamMaxMemory: maxMemory, MaxPayload: maxPayload, MaxPending: 2 * maxPayload,
		DontListen: o.Listen == "", Authorization: o.Token, NoSigs: true, NoLog: true,
	}
	if o.Listen != "" {
		if opts.Host, opts.Port, err = address(o.Listen, o.Token); err != nil {
			return nil, fmt.Errorf("job queue on %s: %w", o.Listen, err)
		}
	}
	unlock, err := config.Lock(config.Files{Data: o.Dir}, "lock")
	if errors.Is(err, config.ErrLocked) {
		err = fmt.Errorf("another prover has it open: stop that one, or ask it where it listens: %w", err)
	}
	if err != nil {
		return nil, fmt.Errorf("job queue in %s: %w", o.Dir, err)
	}
	s := &Server{token: o.Token, unlock: unlock}
	if s.server, err = server.NewServer(opts); err != nil {
		return nil, errors.Join(fmt.Errorf("job queue in %s: %w", o.Dir, err), unlock())
	}
	s.server.Start()
	if !s.server.ReadyForConnections(readyTimeout) || !s.server.JetStreamEnabled() {
		return nil, errors.Join(fmt.Errorf("job queue in %s does not start: is there room on the disk, and may this user write there?", o.Dir), s.Close())
	}
	return s, nil
}

// address reads host:port; port 0 takes a free one.
func address(listen, token string) (host string, port int, err error) {
	host, text, err := net.SplitHostPort(listen)
	if err != nil {
		return "", 0, err
	}
	if port, err = strconv.Atoi(text); err != nil {
		return "", 0, fmt.Errorf("port %q is no number", text)
	}
	if port == 0 {
		port = server.RANDOM_PORT
	}
	if ip := net.ParseIP(host); token == "" && host != "localhost" && (ip == nil || !ip.IsLoopback()) {
		return "", 0, errors.New("whoever reaches it could take jobs and spoil them: set a token, or listen on 127.0.0.1")
	}
	return host, port, nil
}

// Connect gives a connection within the process.
func (s *Server) Connect() (*nats.Conn, error) {
	opts := []nats.Option{nats.InProcessServer(s.server), nats.Name("aztecd")}
	if s.token != "" {
		opts = append(opts, nats.Token(s.token))
	}
	conn, err := nats.Connect("", opts...)
	if err != nil {
		return nil, fmt.Errorf("connect to the job queue here: %w", err)
	}
	return conn, nil
}

// URL is where others reach the server; empty when nobody does.
func (s *Server) URL() string {
	if a := s.server.Addr(); a != nil {
		return "nats://" + a.String()
	}
	return ""
}

// Close ends the server with all of it on disk.
func (s *Server) Close() error {
	s.server.Shutdown()
	s.server.WaitForShutdown()
	return s.unlock()
}

// DialOptions say how to reach a server elsewhere.
type DialOptions struct {
	URL string // one or several, with commas between
	// Credentials is a file of NATS credentials, Token a token; empty where none is asked for.
	Credentials, Token string
	// Lost is told when a connection broke, and nil when it is back; nil tells nobody.
	Lost func(error)
}

// Dial connects to a server or cluster and stays connected: it tries again for ever.
func Dial(o DialOptions) (*nats.Conn, error) {
	opts := []nats.Option{nats.Name("aztecd"), nats.MaxReconnects(-1), nats.Timeout(5 * time.Second)}
	if o.Credentials != "" {
		opts = append(opts, nats.UserCredentials(filepath.Clean(o.Credentials)))
	}
	if o.Token != "" {
		opts = append(opts, nats.Token(o.Token))
	}
	if o.Lost != nil {
		opts = append(opts,
			nats.DisconnectErrHandler(func(_ *nats.Conn, err error) { o.Lost(errors.Join(err, nats.ErrDisconnected)) }),
			nats.ReconnectHandler(func(*nats.Conn) { o.Lost(nil) }))
	}
	conn, err := nats.Connect(o.URL, opts...)
	if err != nil {
		return nil, fmt.Errorf("connect to the job queue at %s: %w", o.URL, err)
	}
	return conn, nil
}
