package app_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/messages"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/test/long"
	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// desk is a user's, whose L1 account is the one that deployed, with so much AZT.
func (s *shore) desk(azt *big.Int) *messages.Desk {
	s.t.Helper()
	s.transact(s.deployed.AZT, bindings.NewAZT().PackMint(crypto.PubkeyToAddress(s.key.PublicKey), azt), nil)
	d, err := messages.Open(s.t.Context(), messages.Options{
		Node: "http://" + s.config(0).RPC.Listen, L1: []string{s.l1.HTTPURL()}, Key: fmt.Sprintf("%x", crypto.FromECDSA(s.key)),
	})
	require.NoError(s.t, err)
	s.t.Cleanup(d.Close)
	return d
}

// balance is an address's fee juice on every node.
func (s *shore) balance(of fr.Element) protocol.Amount {
	s.t.Helper()
	slot := aztec.MapSlot(fr.NewElement(aztec.FeeJuiceBalancesSlot), of)
	value, err := s.nodes[0].Queries().GetPublicStorageAt(api.At{}, protocol.FieldHex(fr.NewElement(aztec.FeeJuiceContract)), protocol.FieldHex(slot))
	require.NoError(s.t, err)
	amount, err := protocol.AmountFromField(value.Field())
	require.NoError(s.t, err)
	return amount
}

// Who has AZT on L1 and nothing on L2 deposits, claims it by a tx that it pays for, consumes a
// message from L1 and sends some of it back: what is left is what was claimed less fees and
// withdrawal, and what goes to L1 is in the chunks' out_root.
func TestAUserDepositsAndPaysWithIt(t *testing.T) {
	long.Test(t)
	s := newShore(t)
	s.start(0, 1, 2, 3)
	d := s.desk(big.NewInt(10_000_000_000))
	me, deposited := fr.NewElement(0xabcde), protocol.Amount{Lo: 5_000_000_000}

	p, err := d.Deposit(t.Context(), me, deposited, true)
	require.NoError(t, err)
	require.True(t, p.Synced)
	require.Zero(t, s.balance(me))
	claimed, err := d.Claim(t.Context(), p)
	require.NoError(t, err)
	_, err = d.Claim(t.Context(), p)
	require.ErrorContains(t, err, "has been claimed already")

	sent, err := d.Send(t.Context(), fr.NewElement(0x1234), fr.NewElement(7), true)
	require.NoError(t, err)
	consumed, err := d.Consume(t.Context(), me, sent)
	require.NoError(t, err)
	_, err = d.Consume(t.Context(), me, sent)
	require.ErrorContains(t, err, "nullifier_spent")

	recipient := common.Address{0xaa}
	withdrawn, err := d.Withdraw(t.Context(), me, recipient, protocol.Amount{Lo: 2_000_000_000})
	require.NoError(t, err)
	want := deposited
	for _, out := range []protocol.Amount{{Lo: 2_000_000_000}, claimed.Fee, consumed.Fee, withdrawn.Fee} {
		want, err = want.Sub(out)
		require.NoError(t, err)
	}
	require.Equal(t, want, s.balance(me))

	answer, err := d.Reply(t.Context(), me, tx.Message{Contract: fr.NewElement(0x1234), Recipient: recipient, Content: fr.NewElement(9)})
	require.NoError(t, err)
	for _, r := range []api.Receipt{withdrawn, answer} {
		w, err := s.nodes[0].Queries().GetL2ToL1MessageWitness(r.TxHash, 0, nil)
		require.NoError(t, err)
		path := aztec.OutPath{Position: w.Position.ToInt()}
		for _, sibling := range w.Path {
			path.Siblings = append(path.Siblings, sibling.Field())
		}
		root := path.Root(w.Leaf.Field())
		require.Equal(t, w.Chunk.OutRoot, common.Hash(root.Bytes()))
	}
	_, err = d.Prove(t.Context(), withdrawn.TxHash, 0, false)
	require.ErrorIs(t, err, messages.ErrUnsettled, "nobody publishes here")
	_, err = d.Pay(t.Context(), withdrawn.TxHash, recipient, protocol.Amount{Lo: 1}, false)
	require.ErrorContains(t, err, "none of them", "the amount is in the message")
	s.sameState()
}
