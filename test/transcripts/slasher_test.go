package transcripts

import (
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
)

// accusation is one that was made.
type accusation struct {
	hash  common.Hash
	epoch uint64
}

// slasherCall reads a command to the slasher; false for one to the rollup.
func (s *story) slasherCall(c *command) (call, bool) {
	c.t.Helper()
	abi, to := bindings.NewSlasher(), s.l1.Deployment.Slasher
	switch c.name {
	case "accuse":
		name := c.one()
		h := s.named(c, name)
		data := abi.PackAccuse(bindings.FromHeader(h), s.certificate(c, name, h), s.compared(c))
		return call{to: to, data: data, bond: c.word("bond", "enough"), by: "outsider"}, true
	case "slash":
		h := s.named(c, c.one())
		return call{to: to, data: abi.PackSlash(bindings.FromHeader(h), c.number("epoch", h.Epoch), s.compared(c)), by: "outsider"}, true
	case "answer-accusation":
		h := s.named(c, c.one())
		held := bindings.Comparison{Standing: bindings.FromHeader(s.named(c, c.word("held", c.one())))}
		return call{to: to, data: abi.PackAnswer(bindings.FromHeader(h), c.number("epoch", h.Epoch), held, c.number("by-confirmation", h.Number)), by: "outsider"}, true
	case "reclaim":
		h := s.named(c, c.one())
		return call{to: to, data: abi.PackReclaim(h.Hash(), c.number("epoch", h.Epoch)), by: "outsider"}, true
	case "withdraw-bonds":
		return call{to: to, data: abi.PackWithdraw(), by: "outsider"}, true
	}
	return call{}, false
}

// compared is what the confirmed checkpoint, which against= names, is shown with.
func (s *story) compared(c *command) []bindings.Comparison {
	c.t.Helper()
	if !c.has("against") {
		return nil
	}
	return []bindings.Comparison{{Standing: bindings.FromHeader(s.named(c, c.word("against", "")))}}
}

// slasherEvent says what the slasher tells.
func (s *story) slasherEvent(t *testing.T, l *types.Log) string {
	t.Helper()
	abi := bindings.NewSlasher()
	contract := abi.GetABI()
	event, err := contract.EventByID(l.Topics[0])
	require.NoError(t, err)
	switch event.Name {
	case "Accused":
		e := unpack(t, l, abi.UnpackAccusedEvent)
		if it := (accusation{e.Hash, e.Epoch}); !s.accused[it] {
			s.accused[it] = true
			s.accusations = append(s.accusations, it)
		}
		return fmt.Sprintf("%s accused by %s, who leaves a bond: the committee of epoch %d pays from slot %d on", s.name(e.Hash), s.account(e.By), e.Epoch, s.slotAt(e.RescueTime.Uint64()))
	case "UnpublishedSlashed":
		e := unpack(t, l, abi.UnpackUnpublishedSlashedEvent)
		return fmt.Sprintf("%s was locked by the committee of epoch %d and is not on L1: it paid", s.name(e.Hash), e.Epoch)
	case "BondReleased":
		e := unpack(t, l, abi.UnpackBondReleasedEvent)
		return fmt.Sprintf("the bond is %s's", s.account(e.Payee))
	case "Withdrawn":
		return s.account(unpack(t, l, abi.UnpackWithdrawnEvent).Account) + " was paid what the slasher owed it"
	}
	t.Fatalf("no words for event %s", event.Name)
	return ""
}

var phaseWords = [...]string{"none", "may be rescued", "due", "dropped", "slashed", "ended"}

// blamed are the accusations. It checks that the slasher has the bonds and what it owes.
func (s *story) blamed(t *testing.T) string {
	t.Helper()
	abi, due := bindings.NewSlasher(), new0()
	ask := func(data []byte) []byte {
		out, err := s.l1.Node.Client().CallContract(t.Context(), ethereum.CallMsg{To: &s.l1.Deployment.Slasher, Data: data}, nil)
		require.NoError(t, err)
		return out
	}
	var out []string
	for _, it := range s.accusations {
		now, err := abi.UnpackAccusation(ask(abi.PackAccusation(it.hash, it.epoch)))
		require.NoError(t, err)
		if now.Phase == 0 {
			continue
		}
		due.Add(due, now.Bond)
		out = append(out, fmt.Sprintf("%s (epoch %d) %s", s.name(it.hash), it.epoch, phaseWords[now.Phase]))
	}
	for _, account := range s.everybody(t) {
		owed, err := abi.UnpackOwed(ask(abi.PackOwed(account)))
		require.NoError(t, err)
		due.Add(due, owed)
	}
	balance, err := s.l1.Node.Client().BalanceAt(t.Context(), s.l1.Deployment.Slasher, nil)
	require.NoError(t, err)
	require.Equal(t, balance.String(), due.String(), "the slasher has the bonds and what it owes")
	return few(out)
}

// slasherRefusal says a time that the slasher names as a slot.
func (s *story) slasherRefusal(e any) (string, bool) {
	switch e := e.(type) {
	case *bindings.SlasherRescueOpen:
		return fmt.Sprintf("RescueOpen (until slot %d, and for half as many L1 blocks)", s.slotAt(e.RescueTime.Uint64())), true
	case *bindings.SlasherBondNotFree:
		return fmt.Sprintf("BondNotFree (until slot %d)", s.slotAt(e.From.Uint64())), true
	}
	return "", false
}
