package signer_test

import (
	"context"
	"net"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/cometbft/cometbft/crypto/ed25519"
	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	"github.com/cometbft/cometbft/libs/log"
	"github.com/cometbft/cometbft/privval"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/signer"
)

// process is CometBFT's signer as a process of its own would be: killed, its
// connection breaks and it dials no more.
type process struct {
	dial privval.SocketDialer

	mu     sync.Mutex
	conns  []net.Conn
	killed bool
}

func (p *process) connect() (net.Conn, error) {
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

func (p *process) kill() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.killed = true
	for _, c := range p.conns {
		_ = c.Close() // the server may have done so
	}
}

// elsewhere runs a signer that dials addr.
func elsewhere(t *testing.T, addr string, pv cmttypes.PrivValidator) *process {
	t.Helper()
	scheme, rest, _ := strings.Cut(addr, "://")
	p := &process{dial: privval.DialUnixFn(rest)}
	if scheme == "tcp" {
		p.dial = privval.DialTCPFn(rest, 5*time.Second, ed25519.GenPrivKey())
	}
	endpoint := privval.NewSignerDialerEndpoint(log.NewNopLogger(), p.connect,
		privval.SignerDialerEndpointConnRetries(1000), privval.SignerDialerEndpointRetryWaitInterval(10*time.Millisecond))
	server := privval.NewSignerServer(endpoint, chainID, pv)
	require.NoError(t, server.Start())
	t.Cleanup(func() {
		p.kill()
		require.NoError(t, server.Stop())
	})
	return p
}

func addresses(t *testing.T) map[string]string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	require.NoError(t, l.Close())
	return map[string]string{"tcp": "tcp://" + l.Addr().String(), "unix": "unix://" + filepath.Join(t.TempDir(), "signer.sock")}
}

// A signer elsewhere stands behind the guard as the key file does. Its state can't be
// asked; that it is behind the book is harmless.
func TestTheGuardStandsBeforeASignerElsewhere(t *testing.T) {
	for name, addr := range addresses(t) {
		t.Run(name, func(t *testing.T) {
			h := newHome(t)
			key, state := h.key, h.state
			first := elsewhere(t, addr, privval.LoadFilePV(key, state))
			h.key, h.state = "", "" // nothing of the key is in this home
			cfg := h.config()
			cfg.Remote = addr
			g, err := signer.Open(context.Background(), cfg)
			require.NoError(t, err)
			v := precommit(5, 0, "a")
			require.NoError(t, g.SignVote(chainID, v))
			require.NotEmpty(t, v.Signature)
			require.Equal(t, v.ExtensionSignature, []byte(g.Shares(5)[0].Signature))
			require.ErrorIs(t, g.SignVote(chainID, precommit(5, 0, "b")), signer.ErrConflict)
			require.ErrorIs(t, g.SignVote(chainID, precommit(6, 0, "")), signer.ErrNothingAttested)
			p := proposal(6, 0, 1)
			require.NoError(t, g.SignProposal(chainID, p))
			require.NotEmpty(t, p.Signature)

			first.kill()
			second := elsewhere(t, addr, privval.LoadFilePV(key, state))
			require.NoError(t, g.SignVote(chainID, prevote(6, 0, 1)), "the signer's process was started anew")
			require.NoError(t, g.Close())
			require.Error(t, g.SignVote(chainID, prevote(7, 0, 1)))

			second.kill() // CometBFT's signer does not dial again by itself
			third := elsewhere(t, addr, privval.LoadFilePV(key, state))
			cfg.Decided = true
			g, err = signer.Open(context.Background(), cfg)
			require.NoError(t, err)
			require.ErrorIs(t, g.SignVote(chainID, prevote(5, 0, 1)), signer.ErrPast)
			require.ErrorIs(t, g.SignProposal(chainID, proposal(6, 0, 2)), signer.ErrConflict)
			require.NoError(t, g.Close())

			third.kill()
			elsewhere(t, addr, privval.LoadFilePV(key, state))
			cfg.Book = filepath.Join(t.TempDir(), "lost")
			_, err = signer.Open(context.Background(), cfg)
			require.ErrorContains(t, err, "is missing")
		})
	}
}

// A start without its signer waits and can be stopped.
func TestAStartThatWaitsForItsSignerCanBeStopped(t *testing.T) {
	for name, addr := range addresses(t) {
		t.Run(name, func(t *testing.T) {
			cfg := newHome(t).config()
			cfg.Remote = addr
			ctx, cancel := context.WithCancel(context.Background())
			cancel()
			_, err := signer.Open(ctx, cfg)
			require.ErrorIs(t, err, context.Canceled)
			require.NoFileExists(t, cfg.Book)
		})
	}
}

func TestASignerOfAnotherKindIsRefused(t *testing.T) {
	addr := addresses(t)["unix"]
	elsewhere(t, addr, cmttypes.NewMockPV()) // ed25519
	cfg := newHome(t).config()
	cfg.Remote = addr
	_, err := signer.Open(context.Background(), cfg)
	require.ErrorContains(t, err, "want "+secp256k1eth.KeyType)
}

// odd is a signer that answers with something else.
type odd struct {
	cmttypes.PrivValidator
	spoil func(*cmtproto.Vote)
}

func (o odd) SignVote(chainID string, v *cmtproto.Vote) error {
	err := o.PrivValidator.SignVote(chainID, v)
	o.spoil(v)
	return err
}

func (o odd) SignProposal(chainID string, p *cmtproto.Proposal) error {
	err := o.PrivValidator.SignProposal(chainID, p)
	v := &cmtproto.Vote{Timestamp: p.Timestamp, Signature: p.Signature}
	o.spoil(v)
	p.Timestamp, p.Signature = v.Timestamp, v.Signature
	return err
}

// What comes back is what was asked for, or it is no signature: CometBFT would panic
// over a pre-commit whose extension is not signed.
func TestASignerThatAnswersSomethingElseSignsNothing(t *testing.T) {
	for name, spoil := range map[string]func(*cmtproto.Vote){
		"another block":            func(v *cmtproto.Vote) { v.BlockID = block(9) },
		"another round":            func(v *cmtproto.Vote) { v.Round++ },
		"another extension":        func(v *cmtproto.Vote) { v.Extension = []byte("b") },
		"no extension":             func(v *cmtproto.Vote) { v.Extension = nil },
		"no extension's signature": func(v *cmtproto.Vote) { v.ExtensionSignature = nil },
		"another member":           func(v *cmtproto.Vote) { v.ValidatorIndex++ },
		"no signature":             func(v *cmtproto.Vote) { v.Signature = nil },
		"a wrong signature":        func(v *cmtproto.Vote) { v.Signature[1]++ },
		"a wrong extension's":      func(v *cmtproto.Vote) { v.ExtensionSignature[1]++ },
		"a time it did not sign":   func(v *cmtproto.Vote) { v.Timestamp = v.Timestamp.Add(time.Second) },
	} {
		t.Run(name, func(t *testing.T) {
			addr := addresses(t)["unix"]
			h := newHome(t)
			elsewhere(t, addr, odd{privval.LoadFilePV(h.key, h.state), spoil})
			cfg := h.config()
			cfg.Remote = addr
			g, err := signer.Open(context.Background(), cfg)
			require.NoError(t, err)
			defer func() { require.NoError(t, g.Close()) }()
			v := precommit(5, 0, "a")
			require.ErrorIs(t, g.SignVote(chainID, v), signer.ErrSigner)
			require.Empty(t, v.Signature)
			require.Empty(t, g.Shares(5))
		})
	}
}

func TestAProposalThatTheSignerDidNotSignIsNone(t *testing.T) {
	for name, spoil := range map[string]func(*cmtproto.Vote){
		"no signature":           func(v *cmtproto.Vote) { v.Signature = nil },
		"a wrong signature":      func(v *cmtproto.Vote) { v.Signature[1]++ },
		"a time it did not sign": func(v *cmtproto.Vote) { v.Timestamp = v.Timestamp.Add(time.Second) },
	} {
		t.Run(name, func(t *testing.T) {
			addr := addresses(t)["unix"]
			h := newHome(t)
			elsewhere(t, addr, odd{privval.LoadFilePV(h.key, h.state), spoil})
			cfg := h.config()
			cfg.Remote = addr
			g, err := signer.Open(context.Background(), cfg)
			require.NoError(t, err)
			defer func() { require.NoError(t, g.Close()) }()
			p := proposal(5, 0, 1)
			require.ErrorIs(t, g.SignProposal(chainID, p), signer.ErrSigner)
			require.Empty(t, p.Signature)
		})
	}
}
