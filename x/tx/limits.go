package tx

import (
	"slices"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"

	"github.com/aztecd/aztecd/x/aztec"
)

// maxClientNullifiers leaves room for the protocol nullifier.
const maxClientNullifiers = aztec.MaxNullifiers - 1

// kind is something that a tx has a number of.
type kind int

const (
	noteHashes kind = iota
	nullifiers      // the client's, without the protocol nullifier
	messages
	privateLogs
	privateFields // of all private logs
	publicLogs
	publicLogFields // of all public logs, two per log included
	publicUpdates
	conditions       // public updates that expect a value
	privateLogFields // of one private log: a limit, not counted
	kinds
)

const publicLogHeader = aztec.PublicLogHeaderFields

// counts are how many of each kind were read.
type counts [kinds]int

// limits are the protocol's, per tx; kinds without one follow from the others.
var limits = [kinds]struct {
	what string
	most int
}{
	noteHashes:       {"note hashes", aztec.MaxNoteHashes},
	nullifiers:       {"nullifiers", maxClientNullifiers},
	messages:         {"L2-to-L1 messages", aztec.MaxL2ToL1Msgs},
	privateLogs:      {"private logs", aztec.MaxPrivateLogs},
	publicLogFields:  {"fields of public logs, two per log included", aztec.MaxPublicLogsFields},
	publicUpdates:    {"public updates", aztec.MaxPublicWrites},
	privateLogFields: {"fields in one private log", aztec.MaxPrivateLogFields},
}

// add counts one more, before anything of it is read.
func (c *counts) add(s *scanner, k kind) {
	c[k]++
	k.limit(s, c[k])
}

// limit refuses the first that is too many: what comes after is not looked at.
func (k kind) limit(s *scanner, n int) {
	if l := limits[k]; n > l.most {
		s.refuse(ErrTooMany.With("%d %s, at most %d are allowed; split the tx", n, l.what, l.most))
	}
}

// Pair is a contract and something of its, 32 bytes each. Two that are equal before
// they are hashed together are equal afterwards, and only those.
type Pair [2 * fr.Bytes]byte

type pairs []Pair

// add reports whether the pair is new.
func (p *pairs) add(contract, value []byte) bool {
	var one Pair
	copy(one[:], contract)
	copy(one[fr.Bytes:], value)
	if slices.Contains(*p, one) { // there are some tens at most
		return false
	}
	*p = append(*p, one)
	return true
}

// split gives contracts and values as field elements.
func (p pairs) split() (contracts, values []fr.Element) {
	contracts, values = make([]fr.Element, len(p)), make([]fr.Element, len(p))
	for i := range p {
		contracts[i].SetBytes(p[i][:fr.Bytes])
		values[i].SetBytes(p[i][fr.Bytes:])
	}
	return contracts, values
}

// feeJuice is the address of the contract that only the fee rule may write to.
var feeJuice = func() [fr.Bytes]byte {
	e := fr.NewElement(aztec.FeeJuiceContract)
	return e.Bytes()
}()
