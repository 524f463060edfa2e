package governance

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/stakes"
)

// Kind is what a motion is about.
type Kind uint8

// The kinds of motions, as in Motion.sol.
const (
	// Punish takes stake, or sends away, or both.
	Punish Kind = iota
	// Admit lets queued validators in at once.
	Admit
	// Restart restarts a dead chain.
	Restart
)

var kindNames = [...]string{Punish: "punish", Admit: "admit", Restart: "restart"}

// String names the kind.
func (k Kind) String() string {
	if int(k) >= len(kindNames) {
		return fmt.Sprintf("kind %d", uint8(k))
	}
	return kindNames[k]
}

// MarshalText writes the name.
func (k Kind) MarshalText() ([]byte, error) { return []byte(k.String()), nil }

// Motion is what is voted on.
type Motion struct {
	Kind Kind `json:"kind"`
	// Members are attesters in ascending order, each once; none for Restart.
	Members []common.Address `json:"members,omitempty"`
	// Amount is what each loses, and Kick whether they are sent away: of Punish.
	Amount stakes.AZT `json:"azt"`
	Kick   bool       `json:"kick"`
}

// MaxMembers is how many one motion can name.
const MaxMembers = 64

// ErrMotion is wrapped by what Check reports.
var ErrMotion = errors.New("nothing to propose")

// Sorted is the motion with its members in the order that the contract wants, each once.
func (m Motion) Sorted() Motion {
	m.Members = slices.Clone(m.Members)
	slices.SortFunc(m.Members, func(a, b common.Address) int { return bytes.Compare(a[:], b[:]) })
	m.Members = slices.Compact(m.Members)
	return m
}

// Check reports what the contract would refuse, where that much may be taken of a member.
func (m Motion) Check(limit stakes.AZT) error {
	punishes := m.Amount.Units().Sign() != 0 || m.Kick
	switch {
	case m.Amount.Units().Sign() < 0:
		return fmt.Errorf("%w: %s AZT of each", ErrMotion, m.Amount)
	case m.Kind > Restart:
		return fmt.Errorf("%w: %s", ErrMotion, m.Kind)
	case m.Kind == Punish && !punishes:
		return fmt.Errorf("%w: name an amount to slash, or send the members away, or both", ErrMotion)
	case m.Kind != Punish && punishes:
		return fmt.Errorf("%w: to %s takes nothing of anybody", ErrMotion, m.Kind)
	case m.Kind == Restart && len(m.Members) > 0:
		return fmt.Errorf("%w: a restart names no members", ErrMotion)
	case m.Kind != Restart && len(m.Members) == 0:
		return fmt.Errorf("%w: name members", ErrMotion)
	case len(m.Members) > MaxMembers:
		return fmt.Errorf("%w: %d members, one proposal names %d at most", ErrMotion, len(m.Members), MaxMembers)
	case m.Amount.Cmp(limit) > 0:
		return fmt.Errorf("%w: %s AZT of each member, a vote takes %s at most", ErrMotion, m.Amount, limit)
	}
	for i, member := range m.Members {
		if member == (common.Address{}) || i > 0 && bytes.Compare(m.Members[i-1][:], member[:]) >= 0 {
			return fmt.Errorf("%w: %s is zero, named twice, or out of order", ErrMotion, member)
		}
	}
	return nil
}

// String is the motion in words.
func (m Motion) String() string {
	who := fmt.Sprintf("%d validators", len(m.Members))
	if len(m.Members) == 1 {
		who = m.Members[0].Hex()
	}
	switch {
	case m.Kind == Restart:
		return "restart the chain"
	case m.Kind == Admit:
		return "let in " + who
	case m.Amount.Units().Sign() == 0:
		return "send away " + who
	case m.Kick:
		return fmt.Sprintf("slash %s AZT of each of %s and send them away", m.Amount, who)
	}
	return fmt.Sprintf("slash %s AZT of each of %s", m.Amount, who)
}

func (m Motion) binding() bindings.Motion {
	return bindings.Motion{Kind: uint8(m.Kind), Members: m.Members, Amount: m.Amount.Units(), Kick: m.Kick}
}

func fromBinding(m bindings.Motion) Motion {
	return Motion{Kind: Kind(m.Kind), Members: m.Members, Amount: stakes.NewAZT(m.Amount), Kick: m.Kick}
}

// Hash is what the contract keeps of a motion: keccak256 of abi.encode(motion).
func (m Motion) Hash() common.Hash {
	// The call has, behind its selector, the id and the motion, which come as the id's word,
	// the place of the motion, and the motion.
	const selector, word = 4, 32
	call := contract.PackExecute(common.Hash{}, m.binding())
	return crypto.Keccak256Hash(common.LeftPadBytes([]byte{word}, word), call[selector+2*word:])
}
