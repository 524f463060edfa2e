package gov_test

import (
	"encoding/hex"
	"encoding/json"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/config"
	"github.com/aztecd/aztecd/app/genesis"
	"github.com/aztecd/aztecd/app/gov"
	"github.com/aztecd/aztecd/app/stake"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/governance"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/staking"
	"github.com/aztecd/aztecd/x/protocol"
)

// town is a chain on an L1 that seals by itself, and a home; the deployer's key may mint.
type town struct {
	t       *testing.T
	config  config.Config
	rich    string // hex key
	account common.Address
	members []common.Address
}

func newTown(t *testing.T, votes bool) *town {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	w := &town{t: t, rich: hex.EncodeToString(crypto.FromECDSA(key)), account: crypto.PubkeyToAddress(key.PublicKey)}
	l1, err := devnet.Start(t.Context(), devnet.Config{
		Dir: t.TempDir(), Interval: 50 * time.Millisecond, HTTPAddr: "127.0.0.1:0",
		Alloc: map[common.Address]*big.Int{w.account: new(big.Int).Mul(big.NewInt(1_000), big.NewInt(params.Ether))},
	})
	require.NoError(t, err)
	t.Cleanup(func() { _ = l1.Close() })

	file := filepath.Join(t.TempDir(), "genesis.json")
	_, err = genesis.Begin(t.Context(), genesis.Options{
		L1: l1.HTTPURL(), Key: w.rich, Validators: w.validators(), Genesis: file, Votes: votes,
		Slot: 4 * time.Second, Epoch: 8, PublishTimeout: time.Second,
	})
	require.NoError(t, err)
	home := t.TempDir()
	_, err = config.Init(config.InitOptions{Home: home, Genesis: file, Moniker: "votes"})
	require.NoError(t, err)
	w.config, err = config.Load(home, config.Source{Flags: map[string]string{"l1.endpoints": l1.HTTPURL(), "l1.poll_ms": "50"}})
	require.NoError(t, err)
	return w
}

// validators is a file of two.
func (w *town) validators() string {
	w.t.Helper()
	var members []protocol.Validator
	for range 2 {
		keys, err := config.MakeKeys(w.t.TempDir())
		require.NoError(w.t, err)
		members, w.members = append(members, keys.Validator()), append(w.members, keys.Attester)
	}
	text, err := json.Marshal(members)
	require.NoError(w.t, err)
	file := filepath.Join(w.t.TempDir(), "validators.json")
	require.NoError(w.t, os.WriteFile(file, text, 0o600))
	return file
}

// desk works from an account; an empty key is the home's publisher account.
func (w *town) desk(key string) *gov.Desk {
	w.t.Helper()
	d, err := gov.Open(w.t.Context(), stake.Options{Config: w.config, Key: key, Logger: slog.New(slog.DiscardHandler)})
	require.NoError(w.t, err)
	w.t.Cleanup(d.Close)
	return d
}

func azt(t *testing.T, text string) stakes.AZT {
	t.Helper()
	a, err := stakes.ParseAZT(text)
	require.NoError(t, err)
	return a
}

// A holder of AZT finds out what it can do, proposes, and votes.
func TestAHolderProposesAndVotes(t *testing.T) {
	t.Parallel()
	w := newTown(t, true)
	ctx, d := t.Context(), w.desk(w.rich)
	s, err := d.Status(ctx, common.Hash{})
	require.NoError(t, err)
	require.Empty(t, s.Proposals)
	require.Equal(t, w.account, s.Votes.Account)
	m := governance.Motion{Members: w.members, Amount: azt(t, "60000"), Kick: true}
	_, err = d.Propose(ctx, m, "they locked and did not publish", nil, false)
	require.ErrorIs(t, err, staking.ErrNotEnoughAZT)
	_, err = w.desk("").Propose(ctx, m, "why", nil, false)
	require.ErrorIs(t, err, staking.ErrNotEnoughAZT, "nor has the home's own account")

	_, err = d.Mint(ctx, w.account, azt(t, "20000000"), false)
	require.NoError(t, err)
	_, err = d.Propose(ctx, governance.Motion{Members: w.members}, "why", nil, false)
	require.ErrorIs(t, err, governance.ErrMotion)
	dry, err := d.Propose(ctx, m, "why", nil, true)
	require.NoError(t, err)
	require.Len(t, dry.Would, 3)
	require.Nil(t, dry.Proposal)
	made, err := d.Propose(ctx, m, "they locked and did not publish", []byte{1, 2}, false)
	require.NoError(t, err)
	require.NotNil(t, made.Proposal)
	id := made.Proposal.ID
	require.Equal(t, "1000", made.Votes.Locked.String())

	amount := azt(t, "5000000")
	voted, err := d.Vote(ctx, id, true, &amount, false)
	require.NoError(t, err)
	require.Equal(t, "5000000", voted.Proposal.VotesFor.String())
	require.Equal(t, "15000000", voted.Votes.Balance.String())
	voted, err = d.Vote(ctx, id, false, nil, false)
	require.NoError(t, err)
	require.Equal(t, "15000000", voted.Proposal.VotesAgainst.String(), "all the rest")
	_, err = d.Unlock(ctx, nil, false)
	require.ErrorIs(t, err, governance.ErrLocked)
	_, err = d.Execute(ctx, id, nil, false)
	require.ErrorIs(t, err, governance.ErrState)
	_, err = d.Veto(ctx, id, false)
	require.ErrorIs(t, err, governance.ErrNotVetoer)

	for _, ask := range []common.Hash{{}, id} {
		s, err = d.Status(ctx, ask)
		require.NoError(t, err)
		require.Len(t, s.Proposals, 1)
		require.Equal(t, *voted.Proposal, s.Proposals[0])
	}
	text, err := json.Marshal(s)
	require.NoError(t, err)
	require.Contains(t, string(text), `"state":"voting"`)
	require.Contains(t, string(text), `"evidence":"0x0102"`)
	_, err = d.Status(ctx, common.Hash{1})
	require.ErrorIs(t, err, governance.ErrUnknown)
}

// Where nobody votes, the commands say so.
func TestWhereThereIsNoVote(t *testing.T) {
	t.Parallel()
	d := newTown(t, false).desk("")
	_, err := d.Status(t.Context(), common.Hash{})
	require.ErrorIs(t, err, governance.ErrNobody)
	_, err = d.Unlock(t.Context(), nil, false)
	require.ErrorIs(t, err, governance.ErrNobody)
}
