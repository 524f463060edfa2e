package transcripts

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

// header makes a checkpoint: lock one that the committee signs, forge one that it does
// not. Its options change what a right one would have.
func (s *story) header(c *command) []string {
	c.t.Helper()
	name := c.one()
	number := numberOf(c, name)
	parent := s.named(c, c.word("on", strconv.FormatUint(number-1, 10)))
	slot := c.number("slot", 0)
	tip := read(c.t, s, s.abi.PackTip(), s.abi.UnpackTip)
	first := c.number("first", parent.LastChunk+1)
	h := checkpoint.Header{
		Number: number, ParentHash: parent.Hash(), Slot: slot,
		Epoch: c.number("epoch", s.l1.Params.EpochOf(slot)), Generation: uint32(c.number("generation", uint64(tip.Generation))),
		FirstChunk: first, LastChunk: c.number("last", first+c.number("chunks", 1)-1),
		ChunksRoot: digest("chunks", name), ArchiveRoot: digest("archive", name), StateRoot: digest("state", name),
		EffectsHash: digest("effects", name), BlobsHash: s.blobsHash(c), Origin: s.origin(c, parent),
		In: inputs.Queue{Total: c.number("messages", 0)}, Forced: inputs.Queue{Total: c.number("forced", 0)},
		TotalMana: 1000, Fees: protocol.GasFees{PerDA: 1, PerMana: 1},
	}
	if c.has("parent") {
		h.ParentHash = s.named(c, c.word("parent", "")).Hash()
	}
	s.headers[name], s.names[h.Hash()], s.forged[name] = h, name, c.name == "forge"
	return []string{fmt.Sprintf("%s: slot %d, chunks %d to %d, on %s", name, h.Slot, h.FirstChunk, h.LastChunk, s.name(h.ParentHash))}
}

// blobsHash is of as many blobs as the header is said to have; all have one content.
func (s *story) blobsHash(c *command) common.Hash {
	n := c.number("blobs", 1)
	versioned := make([]common.Hash, n)
	for i := range versioned {
		versioned[i] = content().hash
	}
	return blob.Hash(versioned)
}

// origin is the parent's unless the command names a block: genesis, the one so many
// blocks back, or one that never was.
func (s *story) origin(c *command, parent checkpoint.Header) protocol.L1Ref {
	c.t.Helper()
	ref := parent.Origin
	if parent.Number == 0 {
		ref = s.l1.Params.GenesisOrigin.Ref()
	}
	switch word := c.word("origin", ""); word {
	case "":
	case "genesis":
		ref = s.l1.Params.GenesisOrigin.Ref()
	case "never":
		ref.Hash = digest("never", "was")
	default:
		back, err := strconv.ParseInt(word, 10, 64)
		if err != nil || back >= 0 {
			c.fatalf("origin=%s: genesis, never, or how many blocks back, as -3", word)
		}
		h, err := s.l1.Node.Client().HeaderByNumber(c.t.Context(), new(big.Int).SetUint64(s.head(c.t).Number.Uint64()-uint64(-back)))
		if err != nil {
			c.fatalf("%v", err)
		}
		ref = protocol.L1Ref{Number: h.Number.Uint64(), Hash: h.Hash()}
	}
	return ref
}

// numberOf reads the number that a checkpoint's name begins with.
func numberOf(c *command, name string) uint64 {
	c.t.Helper()
	number, err := strconv.ParseUint(name[:len(name)-len(strings.TrimLeft(name, "0123456789"))], 10, 64)
	if err != nil {
		c.fatalf("a checkpoint's name begins with its number: %v", err)
	}
	return number
}

func (s *story) named(c *command, name string) checkpoint.Header {
	c.t.Helper()
	h, ok := s.headers[name]
	if !ok {
		c.fatalf("no checkpoint is called %q", name)
	}
	return h
}

func (s *story) allNamed(c *command, names []string) []checkpoint.Header {
	c.t.Helper()
	out := make([]checkpoint.Header, len(names))
	for i, name := range names {
		out[i] = s.named(c, name)
	}
	return out
}

func digest(what, name string) common.Hash { return crypto.Keccak256Hash([]byte(what + " " + name)) }
