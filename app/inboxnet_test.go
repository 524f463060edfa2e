package app_test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app"
	"github.com/aztecd/aztecd/l1bridge/bindings"
)

// sendToL2 sends messages to L2 with such contents.
func (s *shore) sendToL2(contents ...uint64) {
	s.t.Helper()
	for _, content := range contents {
		c := fr.NewElement(content)
		s.transact(s.deployed.Inbox, bindings.NewInbox().PackSend([32]byte{31: 9}, c.Bytes(), [32]byte{31: 7}), nil)
	}
}

// transact calls a contract, or pays an account, from the account that deployed, and waits
// until L1 has that.
func (s *shore) transact(to common.Address, data []byte, value *big.Int) {
	s.t.Helper()
	opts := bind.NewKeyedTransactor(s.key, new(big.Int).SetUint64(s.params.L1ChainID))
	opts.Context, opts.GasLimit, opts.Value = s.t.Context(), 500_000, value
	tx, err := bind.Transact(bindings.NewInbox().Instance(s.l1.Client(), to), opts, data)
	require.NoError(s.t, err)
	receipt, err := bind.WaitMined(s.t.Context(), s.l1.Client(), tx.Hash())
	require.NoError(s.t, err)
	require.Equal(s.t, types.ReceiptStatusSuccessful, receipt.Status)
}

// inbox is L1's rolling hash of so many messages.
func (s *shore) inbox(total uint64) common.Hash {
	s.t.Helper()
	hash, err := bind.Call(bindings.NewInbox().Instance(s.l1.Client(), s.deployed.Inbox), &bind.CallOpts{Context: s.t.Context()},
		bindings.NewInbox().PackHashAt(total), bindings.NewInbox().UnpackHashAt)
	require.NoError(s.t, err)
	return hash
}

// A message that is sent on L1 to an idle chain is a leaf of its tree on every node, without a
// tx, as are those behind it while txs come; a node that was away has them too. What stands in
// the headers is what L1 has at that count.
func TestMessagesOfL1AreLeavesOnEveryNode(t *testing.T) {
	s := newShore(t)
	s.start(0, 1, 2, 3)
	s.advances(s.params.GenesisOrigin.Number, 1)
	s.sendToL2(1)
	s.takes(1)
	require.Empty(t, s.nodes[0].Info().PoolTxs)
	s.lock(0, 1)
	s.stop(3)
	s.sendToL2(2, 3)
	s.takes(3)
	s.lock(1, 2)
	s.start(3)
	s.sendToL2(4)
	s.takes(4)
	s.sameState()
}

// takes waits until every node's chain took so many messages, and holds that against L1.
func (s *shore) takes(total uint64) {
	s.t.Helper()
	s.until("messages are taken", func(n *app.Node) bool { return n.State().Checkpoint.Header.In.Total >= total })
	for _, i := range s.live() {
		in := s.nodes[i].State().Checkpoint.Header.In
		require.Equal(s.t, s.inbox(in.Total), in.Hash)
	}
}
