package view

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/proven"
)

// errUnsure means that of several endpoints none proves what a contract says, and no two
// agree on it.
var errUnsure = errors.New("no proof, and no two endpoints agree")

// witnessed answers calls of contracts where there are several endpoints: none of them is
// believed. A call is run on state that the block's hash proves; where nobody gives
// proofs, what two say counts.
type witnessed struct {
	client *client.Client
	state  *proven.State
	// believe tells whether the word of one will do, what most say being known.
	believe func(client.Said) bool
}

// CallAt implements Caller.
func (w witnessed) CallAt(ctx context.Context, to common.Address, data []byte, block common.Hash) ([]byte, error) {
	out, err := w.state.CallAt(ctx, to, data, block)
	if _, reverted := client.RevertData(err); err == nil || reverted || ctx.Err() != nil {
		return out, err
	}
	said, unheard := w.client.CallOfAll(ctx, to, data, block)
	switch {
	case unheard != nil:
		return nil, unheard
	case said.With < 2 && !w.believe(said):
		return nil, fmt.Errorf("%w (%d against, %d say nothing): %w", errUnsure, said.Against, said.Silent, err)
	}
	return said.Out, said.Err
}

// onlyOne tells that one endpoint is there at all.
func onlyOne(s client.Said) bool { return s.Against+s.Silent == 0 }

// uncontradicted tells that no other one says something else. It will do at a block that
// two endpoints have: who says nothing then does not for another reason than that it is
// behind.
func uncontradicted(s client.Said) bool { return s.Against == 0 }

// Witness gives the caller for a block that the chain has. Of several endpoints none is
// believed: what is read is proved by the block's hash, or uncontradicted.
func Witness(l1 *client.Client, block client.Header) Caller {
	if l1.Endpoints() == 1 {
		return l1
	}
	return witnessed{l1, proven.New(l1, block, 0), uncontradicted} // no getter but one asks for the chain's id
}

// witness gives the caller for a block of ours. When L1 stood still for long, for want of
// a second word, the first will do.
func (v *View) witness(block client.Header) Caller {
	if v.client.Endpoints() == 1 {
		return v.client
	}
	if v.proven == nil {
		v.proven = proven.New(v.client, block, 0) // nothing read here asks for the chain's id
	}
	v.proven = v.proven.At(block)
	return witnessed{v.client, v.proven, func(s client.Said) bool {
		return onlyOne(s) || v.opts.Now().Sub(v.lastNews) > v.opts.StaleAfter
	}}
}

// CallAt answers calls of contracts as of a block. At the head none of several endpoints is
// believed; before it one is.
func (v *View) CallAt(ctx context.Context, to common.Address, data []byte, block common.Hash) ([]byte, error) {
	if head := v.Snapshot().Head; head.Hash == block {
		return Witness(v.client, head).CallAt(ctx, to, data, block)
	}
	return v.client.CallAt(ctx, to, data, block)
}
