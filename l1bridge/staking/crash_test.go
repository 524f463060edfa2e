package staking_test

import (
	"context"
	"encoding/json"
	"io"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/stakes"
)

// Whoever crashes between approving and depositing goes on with the deposit.
func TestADepositGoesOnAfterACrash(t *testing.T) {
	s := newScene(t)
	s.mint(s.address("depositor"), "100000")
	journal := filepath.Join(t.TempDir(), "journal.json")
	d := s.deposit(s.key("joining attester"), "100000")

	ctx, crash := context.WithCancel(t.Context())
	s.wire.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if c.Method == sendMethod && len(s.sent) == 1 {
			crash()
			return nil, io.ErrUnexpectedEOF
		}
		return s.sealed(c, ask)
	})
	sent, err := s.actorWith("depositor", journal).Do(ctx, s.plan(d))
	require.Error(t, err)
	require.Equal(t, []string{"approve"}, names(sent))
	require.Equal(t, stakes.None, s.stake(l1test.Address(s.key("joining attester"))).Status)

	s.wire.Bend(s.sealed)
	require.Equal(t, []string{"deposit"}, s.do(s.actorWith("depositor", journal), s.plan(d)))
	require.Len(t, s.sent, 2)
	require.Equal(t, "0", s.balance(s.address("depositor")))
}

// A deposit that is in a pool is waited for: it is not sent a second time, nor is anything
// else in its place.
func TestADepositInFlightIsNotSentTwice(t *testing.T) {
	s := newScene(t)
	s.mint(s.address("depositor"), "200000")
	journal := filepath.Join(t.TempDir(), "journal.json")
	d := s.deposit(s.key("joining attester"), "100000")

	ctx, crash := context.WithCancel(t.Context())
	s.wire.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if c.Method == sendMethod && len(s.sent) == 1 {
			defer crash()
			return s.pooled(c, ask)
		}
		return s.sealed(c, ask)
	})
	_, err := s.actorWith("depositor", journal).Do(ctx, s.plan(d))
	require.ErrorIs(t, err, context.Canceled)
	require.Len(t, s.sent, 2)

	asked := 0
	s.wire.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if asked++; asked == 40 { // it looked at L1 for a while
			s.Seal(t)
		}
		return s.pooled(c, ask)
	})
	require.Equal(t, []string{"deposit"}, s.do(s.actorWith("depositor", journal), s.plan(d)))
	for _, tx := range s.sent[2:] {
		require.Equal(t, s.sent[1], tx, "nothing is sent but the first deposit, as it was")
	}
	require.Equal(t, "100000", s.balance(s.address("depositor")))
	require.Equal(t, stakes.Queued, s.stake(l1test.Address(s.key("joining attester"))).Status)
}

// Without its journal, on another machine say, it is waited for by nobody; the contract
// takes the first.
func TestADepositIsNotMadeTwiceWithoutAJournal(t *testing.T) {
	s := newScene(t)
	s.mint(s.address("depositor"), "200000")
	d := s.deposit(s.key("joining attester"), "100000")
	s.do(s.actor("depositor"), s.plan(d))
	require.Empty(t, s.do(s.actor("depositor"), s.plan(d)))
	require.Len(t, s.sent, 2)
	require.Equal(t, "100000", s.balance(s.address("depositor")))
}

// What no block takes in time is sent again, dearer.
func TestAnOverdueCallIsSentAgain(t *testing.T) {
	s := newScene(t)
	s.mint(s.address("depositor"), "100000")
	d := s.deposit(s.key("joining attester"), "100000")
	s.Node.Censor(s.address("depositor"))
	asked := 0
	s.wire.Bend(func(c *l1test.Call, ask func() (json.RawMessage, error)) (json.RawMessage, error) {
		if asked++; asked%40 == 0 {
			s.Seal(t)
		}
		if c.Method == sendMethod && len(s.sent) == 1 {
			s.Node.Censor() // the second one comes through
		}
		return s.pooled(c, ask)
	})
	require.Equal(t, []string{"approve", "deposit"}, s.do(s.actor("depositor"), s.plan(d)))
	require.Len(t, s.sent, 3)
}
