package transcripts

import (
	"crypto/ecdsa"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/l1test"
)

// sender is the key of by=: leader or backupN of the block's slot, with :S of another
// one; memberN; outsider; governance.
func (s *story) sender(c *command, word string, slot uint64) *ecdsa.PrivateKey {
	c.t.Helper()
	role, of, other := strings.Cut(word, ":")
	if other {
		n, err := strconv.ParseUint(of, 10, 64)
		if err != nil {
			c.fatalf("by=%s: %v", word, err)
		}
		slot = n
	}
	if role == "leader" {
		role = "backup0"
	}
	name, digits := strings.TrimRight(role, "0123456789"), strings.TrimLeft(role, "abcdefghijklmnopqrstuvwxyz")
	n, _ := strconv.Atoi(digits)
	switch name {
	case "backup":
		return s.l1.Publishers[(s.l1.Leader(slot)+n)%l1test.Members]
	case "member":
		return s.l1.Publishers[n]
	case "outsider", "governance":
		return l1test.Key(c.t, name, 0)
	}
	c.fatalf("nobody is called %q", word)
	return nil
}

// account is what an address is called.
func (s *story) account(address common.Address) string {
	for i := range s.l1.Publishers {
		if address == l1test.Address(s.l1.Publishers[i]) || address == l1test.Address(s.l1.Attesters[i]) {
			return fmt.Sprintf("member %d", i)
		}
	}
	switch address {
	case s.l1.Params.Governance:
		return "governance"
	case common.Address{}:
		return "nobody"
	}
	return "outsider"
}

// everybody are the accounts that a story's commands are sent from.
func (s *story) everybody(t *testing.T) []common.Address {
	all := []common.Address{s.l1.Params.Governance, l1test.Address(l1test.Key(t, "outsider", 0))}
	for _, key := range s.l1.Publishers {
		all = append(all, l1test.Address(key))
	}
	return all
}

const (
	certified = 0xff // turn of what was published by its certificate
	late      = 0x80 // added to a turn of the slot before
)

// right says whose right a record used.
func right(slot uint64, turn uint8) string {
	switch {
	case turn == certified:
		return fmt.Sprintf("by certificate in slot %d", slot)
	case turn >= late:
		return fmt.Sprintf("%s of slot %d, late", rank(turn-late), slot-1)
	}
	return fmt.Sprintf("%s of slot %d", rank(turn), slot)
}

func rank(turn uint8) string {
	switch turn {
	case 0:
		return "leader"
	case 1:
		return "1st backup"
	case 2:
		return "2nd backup"
	}
	return fmt.Sprintf("backup %d", turn)
}
