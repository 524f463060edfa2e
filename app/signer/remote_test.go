package signer_test

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	"github.com/cometbft/cometbft/privval"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
	cmttypes "github.com/cometbft/cometbft/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/signer"
	"github.com/aztecd/aztecd/app/signer/signertest"
)

// A signer elsewhere stands behind the guard as the key file does. Its state can't be
// asked; that it is behind the book is harmless.
func TestTheGuardStandsBeforeASignerElsewhere(t *testing.T) {
	for name, addr := range signertest.Addresses(t) {
		t.Run(name, func(t *testing.T) {
			h := newHome(t)
			key, state := h.key, h.state
			first := signertest.Start(t, addr, chainID, privval.LoadFilePV(key, state))
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

			first.Kill()
			second := signertest.Start(t, addr, chainID, privval.LoadFilePV(key, state))
			require.NoError(t, g.SignVote(chainID, prevote(6, 0, 1)), "the signer's process was started anew")
			require.NoError(t, g.Close())
			require.Error(t, g.SignVote(chainID, prevote(7, 0, 1)))

			second.Kill() // CometBFT's signer does not dial again by itself
			third := signertest.Start(t, addr, chainID, privval.LoadFilePV(key, state))
			cfg.Decided = true
			g, err = signer.Open(context.Background(), cfg)
			require.NoError(t, err)
			require.ErrorIs(t, g.SignVote(chainID, prevote(5, 0, 1)), signer.ErrPast)
			require.ErrorIs(t, g.SignProposal(chainID, proposal(6, 0, 2)), signer.ErrConflict)
			require.NoError(t, g.Close())

			third.Kill()
			signertest.Start(t, addr, chainID, privval.LoadFilePV(key, state))
			cfg.Book = filepath.Join(t.TempDir(), "lost")
			_, err = signer.Open(context.Background(), cfg)
			require.ErrorContains(t, err, "is missing")
		})
	}
}

// A start without its signer waits and can be stopped.
func TestAStartThatWaitsForItsSignerCanBeStopped(t *testing.T) {
	for name, addr := range signertest.Addresses(t) {
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
	addr := signertest.Addresses(t)["unix"]
	signertest.Start(t, addr, chainID, cmttypes.NewMockPV()) // ed25519
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
			addr := signertest.Addresses(t)["unix"]
			h := newHome(t)
			signertest.Start(t, addr, chainID, odd{privval.LoadFilePV(h.key, h.state), spoil})
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
			addr := signertest.Addresses(t)["unix"]
			h := newHome(t)
			signertest.Start(t, addr, chainID, odd{privval.LoadFilePV(h.key, h.state), spoil})
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

// A signer that signs an extension where none may be, beside a pre-vote or a nil
// pre-commit, costs nothing: CometBFT would panic over such a vote.
func TestAnExtensionsSignatureWhereNoneMayBeIsLeftOut(t *testing.T) {
	addr := signertest.Addresses(t)["unix"]
	h := newHome(t)
	signertest.Start(t, addr, chainID, odd{privval.LoadFilePV(h.key, h.state), func(v *cmtproto.Vote) { v.ExtensionSignature = v.Signature }})
	cfg := h.config()
	cfg.Remote = addr
	g, err := signer.Open(context.Background(), cfg)
	require.NoError(t, err)
	defer func() { require.NoError(t, g.Close()) }()
	for _, v := range []*cmtproto.Vote{prevote(5, 0, 1), nilPrecommit(5, 0)} {
		require.NoError(t, g.SignVote(chainID, v))
		require.NotEmpty(t, v.Signature)
		require.Empty(t, v.ExtensionSignature)
	}
}
