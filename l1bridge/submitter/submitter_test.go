package submitter_test

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/submitter"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
)

// counted takes the inbox for what a call moves on: how many messages it has stands for how
// far the chain is proven.
type counted struct {
	client *client.Client
	inbox  common.Address
}

func (c counted) Proven(ctx context.Context, at client.Header) (uint64, error) {
	inbox := bindings.NewInbox()
	raw, err := c.client.CallAt(ctx, c.inbox, inbox.PackCount(), at.Hash)
	if err != nil {
		return 0, err
	}
	return inbox.UnpackCount(raw)
}

// scene is an L1 with a prover's account.
type scene struct {
	*l1test.L1
	t       *testing.T
	journal txmgr.Options
	view    *view.View
	submits *submitter.Submitter
}

func open(t *testing.T) *scene {
	s := &scene{L1: l1test.Start(t, nil), t: t}
	s.SealInto(t, 0, 0)
	s.journal = s.AccountOptions(t, s.Publishers[0])
	s.start()
	return s
}

// start starts the submitter, anew if there was one.
func (s *scene) start() {
	account, err := txmgr.New(s.journal)
	require.NoError(s.t, err)
	s.view, err = view.New(s.Client(s.t), view.Options{Rollup: s.Params.Rollup, FromBlock: s.Params.GenesisOrigin.Number, Now: s.Now})
	require.NoError(s.t, err)
	s.submits, err = submitter.New(submitter.Options{
		Member:    duty.Member{Params: s.Params, View: s.view, Account: account, Now: s.Now},
		Contracts: counted{s.Client(s.t), s.Deployment.Inbox},
	})
	require.NoError(s.t, err)
}

func (s *scene) step(p submitter.Proof) (bool, error) {
	require.NoError(s.t, s.view.Step(s.t.Context()))
	return s.submits.Step(s.t.Context(), p)
}

// proof is done when the inbox has so many messages.
func (s *scene) proof(last uint64) submitter.Proof {
	return submitter.Proof{Last: last, To: s.Deployment.Inbox, Call: bindings.NewInbox().PackSend([32]byte{31: 9}, [32]byte{31: 8}, [32]byte{31: 7}), Gas: 500_000}
}

// A proof is sent once, whatever restarts, and done once L1 says so.
func TestAProofIsSentOnce(t *testing.T) {
	s := open(t)
	p := s.proof(1)
	for range 3 {
		done, err := s.step(p)
		require.NoError(t, err)
		require.False(t, done)
		s.start()
	}
	require.Len(t, s.Seal(t).Transactions(), 1)
	done, err := s.step(p)
	require.NoError(t, err)
	require.True(t, done)
	require.Empty(t, s.Seal(t).Transactions())
}

// When somebody else was faster, what is pending is taken back.
func TestAProofThatComesTooLateIsTakenBack(t *testing.T) {
	s := open(t)
	p := s.proof(1)
	account := l1test.Address(s.Publishers[0])
	s.Node.Censor(account)
	_, err := s.step(p)
	require.NoError(t, err)
	s.Send(t, 5)
	done, err := s.step(p)
	require.NoError(t, err)
	require.True(t, done)
	s.Node.Censor()
	block := s.Seal(t)
	require.Len(t, block.Transactions(), 1)
	require.Equal(t, account, *block.Transactions()[0].To(), "it calls nothing")
}

// What L1 refuses is not sent, and is asked for again after some blocks only.
func TestWhatL1RefusesCostsNothing(t *testing.T) {
	s := open(t)
	p := s.proof(1)
	p.Call = []byte{1, 2, 3, 4}
	var refusal *txmgr.Refusal
	_, err := s.step(p)
	require.ErrorAs(t, err, &refusal)
	_, err = s.step(p)
	require.NoError(t, err, "not at the same block")
	require.Empty(t, s.Seal(t).Transactions())
	s.Seal(t)
	s.Seal(t)
	_, err = s.step(p)
	require.ErrorAs(t, err, &refusal)
	_, err = s.step(s.proof(1))
	require.NoError(t, err)
}
