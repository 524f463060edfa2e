package transcripts

import (
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// said says what of L1 is not as it was said last: what stands, who earned what, and who
// is charged or owed. Bonds are held against the contract's balance each time.
func (s *story) said(t *testing.T) []string {
	t.Helper()
	var out []string
	for _, subject := range []struct {
		name string
		now  string
	}{
		{"stands", s.standing(t)}, {"earned", s.earned(t)}, {"bonds", s.bonds(t)}, {"owed", s.owed(t)}, {"accused", s.blamed(t)},
	} {
		before, known := s.last[subject.name]
		if s.last[subject.name] = subject.now; !known || before == subject.now {
			continue
		}
		out = append(out, "  "+subject.name+": "+subject.now)
	}
	return out
}

// standing are the confirmed checkpoint and all above it.
func (s *story) standing(t *testing.T) string {
	t.Helper()
	confirmed, tip := read(t, s, s.abi.PackConfirmed(), s.abi.UnpackConfirmed), read(t, s, s.abi.PackTip(), s.abi.UnpackTip)
	state := "confirmed"
	if confirmed.Closed {
		state = "confirmed and closed"
	}
	out := []string{s.name(confirmed.Hash) + " (" + state + ")"}
	for n := confirmed.Number + 1; n <= tip.Number; n++ {
		out = append(out, s.recordWords(s.recordAt(t, n)))
	}
	return few(out)
}

func (s *story) recordAt(t *testing.T, number uint64) common.Hash {
	t.Helper()
	return read(t, s, s.abi.PackRecord(number), s.abi.UnpackRecord)
}

func (s *story) recordWords(record common.Hash) string {
	return fmt.Sprintf("%s (%s)", s.recordOf(record), right(slotOf(record), record[31]))
}

func slotOf(record common.Hash) uint64 { return new(big.Int).SetBytes(record[26:31]).Uint64() }

// stands tells whether a checkpoint is the record of its number.
func (s *story) stands(c *command, name string) bool {
	c.t.Helper()
	h, tip := s.named(c, name), read(c.t, s, s.abi.PackTip(), s.abi.UnpackTip)
	return h.Number <= tip.Number && s.recordOf(s.recordAt(c.t, h.Number)) == name
}

// earned are the rewards of each slot in which something was published.
func (s *story) earned(t *testing.T) string {
	t.Helper()
	slots := map[uint64]bool{}
	for _, r := range s.records {
		slots[slotOf(r.record)] = true
	}
	var out []string
	for _, slot := range slices.Sorted(maps.Keys(slots)) {
		epoch := s.l1.Params.EpochDuration
		earned := read(t, s, s.abi.PackRewards(slot/epoch), s.abi.UnpackRewards)
		if class := earned.Bits >> (2 * (slot % epoch)) & 3; class != 0 {
			out = append(out, fmt.Sprintf("%s of slot %d", [...]string{"", "leader", "1st backup", "another backup"}[class], slot))
		}
	}
	return few(out)
}

// The states of a charge that hold a bond, and their words.
const chargeOpen = 2

var chargeWords = [...]string{"", "kept for a charge", "charged", "answered", "convicted", "dismissed"}

// bonds are the charges, and records that were kept for one. It checks that the contract
// has what it owes and what is in open charges, no wei more or less.
func (s *story) bonds(t *testing.T) string {
	t.Helper()
	var out []string
	due := new0()
	for _, r := range s.records {
		charge := read(t, s, s.abi.PackChargeOf(r.record), s.abi.UnpackChargeOf)
		state := charge.State.Uint64()
		if state == 0 {
			continue
		}
		if state == chargeOpen {
			due.Add(due, charge.Bond)
		}
		out = append(out, fmt.Sprintf("%s %s", s.recordWords(r.record), chargeWords[state]))
	}
	for _, account := range s.everybody(t) {
		due.Add(due, read(t, s, s.abi.PackOwed(account), s.abi.UnpackOwed))
	}
	balance, err := s.l1.Node.Client().BalanceAt(t.Context(), s.l1.Deployment.Rollup, nil)
	require.NoError(t, err)
	require.Equal(t, balance.String(), due.String(), "the contract's balance is what it owes and what is in open charges")
	return few(out)
}

// owed are those who may withdraw.
func (s *story) owed(t *testing.T) string {
	t.Helper()
	var out []string
	for _, account := range s.everybody(t) {
		if read(t, s, s.abi.PackOwed(account), s.abi.UnpackOwed).Sign() > 0 {
			out = append(out, s.account(account))
		}
	}
	return few(out)
}

// few leaves out the middle of a long list.
func few(of []string) string {
	switch {
	case len(of) == 0:
		return "none"
	case len(of) > 8:
		return fmt.Sprintf("%s, %d more, %s", of[0], len(of)-2, of[len(of)-1])
	}
	return strings.Join(of, ", ")
}

// deployed says what the rules of time are, in slots.
func (s *story) deployed(c *command) []string {
	c.t.Helper()
	clockOf(c) // it was heeded by start
	p := s.l1.Params
	w := p.Windows
	return []string{
		fmt.Sprintf("a slot is %d s, an epoch %d slots, a turn %d s; %d members", p.SlotDuration/1000, p.EpochDuration, p.PublishTimeout/1000, len(p.Validators)),
		fmt.Sprintf("open after %d slots, confirm within %d, settled after %d, answer within %d, liable for %d, restart after %d",
			p.OpenAfter, w.Confirm, w.Settle, w.Answer, w.Liability, w.Restart),
	}
}
