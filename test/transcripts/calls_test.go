package transcripts

import (
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
)

func new0() *big.Int { return new(big.Int) }

// call is what a command asks of the contract.
type call struct {
	to    common.Address // none for the rollup
	data  []byte
	blobs int // with the one for attestations; none for a plain transaction
	bond  string
	by    string // who sends it, unless the command says
}

// contract is who is called.
func (s *story) contract(it call) common.Address {
	if it.to == (common.Address{}) {
		return s.l1.Deployment.Rollup
	}
	return it.to
}

// callOf reads a command of the contract's.
func (s *story) callOf(c *command) call {
	c.t.Helper()
	if it, is := s.slasherCall(c); is {
		return it
	}
	switch c.name {
	case "propose":
		counts, blobs := s.blobs(c)
		turn := c.number("turn", 0)
		by := []string{"leader", "backup1", "backup2", "backup3"}[turn%4]
		headers := bindings.FromHeaders(s.allNamed(c, c.names))
		return call{data: s.abi.PackPropose(headers, counts, uint16(turn)), blobs: blobs, by: by}
	case "publish-locked":
		counts, blobs := s.blobs(c)
		return call{data: s.abi.PackPublishLocked(s.locked(c, counts)), blobs: blobs, by: "outsider"}
	case "confirm", "certify":
		chain, cert := s.shown(c, c.names)
		if c.name == "certify" {
			return call{data: s.abi.PackCertify(chain, cert), by: "outsider"}
		}
		return call{data: s.abi.PackConfirm(chain, cert, s.keep(c)), by: "outsider"}
	case "void":
		return call{data: s.abi.PackVoid(bindings.FromHeader(s.named(c, c.one())), s.keep(c)), by: "outsider"}
	case "restart":
		return call{data: s.abi.PackRestart(bindings.FromHeader(s.named(c, c.one())), s.keep(c)), by: "governance"}
	}
	return s.chargeCall(c)
}

// chargeCall reads a command that has to do with charges.
func (s *story) chargeCall(c *command) call {
	c.t.Helper()
	switch c.name {
	case "charge":
		name := c.one()
		number := c.number("number", s.named(c, name).Number)
		return call{data: s.abi.PackCharge(number, s.record(c, name)), bond: c.word("bond", "enough"), by: "outsider"}
	case "answer":
		chain, cert := s.shown(c, append(slices.Clone(c.names), c.list("links")...))
		tip := read(c.t, s, s.abi.PackTip(), s.abi.UnpackTip)
		return call{data: s.abi.PackAnswer(s.record(c, c.word("for", c.one())), chain, cert, c.number("restarts", tip.Restarts)), by: "member0"}
	case "settle":
		return call{data: s.abi.PackSettle(s.record(c, c.one())), by: "outsider"}
	case "withdraw":
		return call{data: s.abi.PackWithdraw(), by: "outsider"}
	}
	c.fatalf("no command is called %q", c.name)
	return call{}
}

// locked is what publish-locked brings.
func (s *story) locked(c *command, counts *big.Int) bindings.LockedPublication {
	c.t.Helper()
	links := c.list("links")
	signed := append(slices.Clone(c.names), links...)
	name := signed[len(signed)-1]
	return bindings.LockedPublication{
		Headers: bindings.FromHeaders(s.allNamed(c, c.names)), BlobCounts: counts,
		Links: bindings.FromHeaders(s.allNamed(c, links)), Standing: bindings.FromHeaders(s.allNamed(c, c.list("standing"))),
		Cert: s.certificate(c, name, s.named(c, name)), Keep: s.keep(c), Turn: bindings.Nobodys,
	}
}

// shown are headers, the first of which is meant, with a certificate of the last.
func (s *story) shown(c *command, names []string) ([]bindings.CheckpointHeader, bindings.Certificate) {
	c.t.Helper()
	if len(names) == 0 {
		c.fatalf("%s takes names", c.name)
	}
	last := names[len(names)-1]
	return bindings.FromHeaders(s.allNamed(c, names)), s.certificate(c, last, s.named(c, last))
}

// blobs are the counts of a publication and how many its transaction has: one for each
// header that is not the record already, and the one for attestations.
func (s *story) blobs(c *command) (*big.Int, int) {
	c.t.Helper()
	counts, all := new(big.Int), 1
	for i, name := range c.names {
		n := uint64(1)
		if s.stands(c, name) {
			n = 0
		}
		if c.has("blobs") {
			n = c.number("blobs", 1)
		}
		counts.Or(counts, new(big.Int).Lsh(new(big.Int).SetUint64(n), uint(8*i)))
		all += int(n)
	}
	return counts, int(c.number("brings", uint64(all)))
}

func (s *story) keep(c *command) *big.Int { return new(big.Int).SetUint64(c.number("keep", 0)) }

// record is the last one that a checkpoint had and that somebody's right was used for: no
// other can be charged. Without any it is the last one.
func (s *story) record(c *command, name string) common.Hash {
	c.t.Helper()
	var found common.Hash
	for _, r := range slices.Backward(s.records) {
		if r.name != name {
			continue
		}
		if r.record[31] != certified {
			return r.record
		}
		if found == (common.Hash{}) {
			found = r.record
		}
	}
	if found == (common.Hash{}) {
		c.fatalf("%s was never published", name)
	}
	return found
}
