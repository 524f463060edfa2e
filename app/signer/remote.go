package signer

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/cometbft/cometbft/crypto"
	"github.com/cometbft/cometbft/crypto/secp256k1eth"
	"github.com/cometbft/cometbft/libs/log"
	"github.com/cometbft/cometbft/privval"
	cmtproto "github.com/cometbft/cometbft/proto/tendermint/types"
)

const (
	// dialInLook is how often a start that waits for its signer looks whether it
	// is to end.
	dialInLook = time.Second
	// signPatience is how long a signer that went away is asked again. Consensus
	// waits meanwhile, and a vote that comes later is worth nothing.
	signPatience = 3 * time.Second
)

// dialedIn is a signer elsewhere that has dialled in. CometBFT's own client keeps a
// broken connection until its next ping; this one hangs up and waits for a new one.
type dialedIn struct {
	client   *privval.SignerClient
	endpoint *privval.SignerListenerEndpoint
	closed   atomic.Bool
}

// awaitRemote listens until a signer has dialled in. CometBFT would make its own
// client of the same setting and put it past the guard.
func awaitRemote(ctx context.Context, addr, chainID string, nodeKey crypto.PrivKey, logger log.Logger) (*dialedIn, error) {
	endpoint, err := privval.NewSignerListenerFromAddr(addr, nodeKey, logger)
	if err != nil {
		return nil, fmt.Errorf("listen for the signer at %s: %w", addr, err)
	}
	client, err := privval.NewSignerClient(endpoint, chainID)
	if err != nil {
		return nil, fmt.Errorf("listen for the signer at %s: %w", addr, err)
	}
	signer := &dialedIn{client: client, endpoint: endpoint}
	logger.Info("Wait for the signer to dial in", "addr", addr)
	for client.WaitForConnection(dialInLook) != nil {
		if err := ctx.Err(); err != nil {
			return nil, errors.Join(fmt.Errorf("no signer has dialled in at %s: %w", addr, err), signer.Close())
		}
	}
	return signer, nil
}

// GetPubKey implements PrivValidator.
func (d *dialedIn) GetPubKey() (key crypto.PubKey, err error) {
	err = d.try(func() error { key, err = d.client.GetPubKey(); return err })
	return key, err
}

// SignVote implements PrivValidator.
func (d *dialedIn) SignVote(chainID string, v *cmtproto.Vote) error {
	return d.try(func() error { return d.client.SignVote(chainID, v) })
}

// SignProposal implements PrivValidator.
func (d *dialedIn) SignProposal(chainID string, p *cmtproto.Proposal) error {
	return d.try(func() error { return d.client.SignProposal(chainID, p) })
}

// try asks again over a new connection, unless the signer itself refused.
func (d *dialedIn) try(ask func() error) error {
	for begin := time.Now(); ; {
		if d.closed.Load() {
			return errClosed
		}
		err := ask()
		if refusal := (*privval.RemoteSignerError)(nil); err == nil || errors.As(err, &refusal) {
			return err
		}
		err = errors.Join(err, d.client.Close())
		if time.Since(begin) > signPatience {
			return fmt.Errorf("no answer from the signer: %w", err)
		}
	}
}

// remoteKey asks for the key; only one that L1 can check is of use.
func remoteKey(signer interface{ GetPubKey() (crypto.PubKey, error) }) (crypto.PubKey, error) {
	key, err := signer.GetPubKey()
	if err != nil {
		return nil, fmt.Errorf("ask the signer for its key: %w", err)
	}
	if key.Type() != secp256k1eth.KeyType {
		return nil, fmt.Errorf("the signer has a key of type %s, want %s", key.Type(), secp256k1eth.KeyType)
	}
	return key, nil
}

// Close hangs up and stops to listen.
func (d *dialedIn) Close() error {
	d.closed.Store(true)
	err := d.client.Close()
	if !d.endpoint.IsRunning() {
		return err
	}
	return errors.Join(err, d.endpoint.Stop())
}
