// Package signertest runs CometBFT's signer as a process elsewhere would, for tests of
// what it dials.
package signertest

import (
	"net"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/libs/log"
	"github.com/cometbft/cometbft/privval"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/stretchr/testify/require"
)

// Process is CometBFT's signer as a process of its own would be: killed, its
// connection breaks and it dials no more.
type Process struct {
	dial privval.SocketDialer

	mu     sync.Mutex
	conns  []net.Conn
	killed bool
}

// Start runs a signer that dials addr, tcp://HOST:PORT or unix://FILE, until the test
// ends.
func Start(t *testing.T, addr, chainID string, pv cmttypes.PrivValidator) *Process {
	t.Helper()
	scheme, rest, _ := strings.Cut(addr, "://")
	p := &Process{dial: privval.DialUnixFn(rest)}
	if scheme == "tcp" {
		p.dial = privval.DialTCPFn(rest, 5*time.Second, ed25519.GenPrivKey())
	}
	endpoint := privval.NewSignerDialerEndpoint(log.NewNopLogger(), p.connect,
		privval.SignerDialerEndpointConnRetries(1000), privval.SignerDialerEndpointRetryWaitInterval(10*time.Millisecond))
	server := privval.NewSignerServer(endpoint, chainID, pv)
	require.NoError(t, server.Start())
	t.Cleanup(func() {
		p.Kill()
		require.NoError(t, server.Stop())
	})
	return p
}

// Addresses gives where a node can listen for a signer, by the kind of connection.
func Addresses(t *testing.T) map[string]string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	require.NoError(t, l.Close())
	return map[string]string{"tcp": "tcp://" + l.Addr().String(), "unix": "unix://" + filepath.Join(t.TempDir(), "signer.sock")}
}

// Kill ends the process.
func (p *Process) Kill() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.killed = true
	for _, c := range p.conns {
		_ = c.Close() // the server may have done so
	}
}

func (p *Process) connect() (net.Conn, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.killed {
		return nil, net.ErrClosed
	}
	c, err := p.dial()
	if err == nil {
		p.conns = append(p.conns, c)
	}
	return c, err
}
