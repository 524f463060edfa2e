package l1test

import (
	"crypto/ecdsa"
	"encoding/binary"
	"errors"
	"slices"
	"sync"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/publication"
)

// Chain is a rollup chain whose every chunk is locked at once. It is the
// publisher.Chain of tests; content is made up, hashes and signatures are not.
type Chain struct {
	mu       sync.Mutex
	l1       *L1
	running  checkpoint.Running
	chunk    chunk.Header
	fields   []fr.Element
	versions map[uint64][]*publication.Publishable
	last     uint64
	origin   protocol.L1Block
	// At most this many versions and checkpoints show, if not zero.
	showVersions int
	showLast     uint64
}

// NewChain starts at genesis.
func NewChain(t testing.TB, l1 *L1) *Chain {
	t.Helper()
	setup, err := blob.LoadSetup()
	require.NoError(t, err)
	g := Genesis()
	c := &Chain{l1: l1, running: checkpoint.NewGenesis(setup, g.ChunksRoot, g.ArchiveRoot, g.StateRoot), versions: map[uint64][]*publication.Publishable{}}
	c.chunk.StateRoot = g.StateRoot
	c.origin = l1.Params.GenesisOrigin
	return c
}

// Origin sets the L1 origin of the chunks to come.
func (c *Chain) Origin(block protocol.L1Block) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.origin = block
}

// Lock adds a chunk of a slot, extending the checkpoint if it can.
func (c *Chain) Lock(t testing.TB, slot uint64, txs int) checkpoint.Header {
	t.Helper()
	c.mu.Lock()
	defer c.mu.Unlock()
	block := newBlock(c.chunk.Number+1, timestamp(slot), txs)
	size := 0
	for i := range block.Txs {
		size += block.Txs[i].Fields()
	}
	extends := c.running.Continues(slot, 0, size, c.l1.Params.Limits)
	fields, err := block.AppendFields(nil, !extends)
	require.NoError(t, err)
	sponge, err := c.running.Absorb(extends, fields[:size])
	require.NoError(t, err)
	c.chunk = c.nextChunk(slot, block, fields)
	addition := checkpoint.Addition{
		Chunk: c.chunk, ChunksRoot: digest("chunks", c.chunk.Number), ArchiveRoot: digest("archive", c.chunk.Number),
		Origin: c.origin.Ref(), Fees: protocol.GasFees{PerDA: 1, PerMana: 1}, TotalFees: protocol.Amount{Lo: uint64(7 * txs)},
		Fields: fields, Sponge: sponge,
	}
	if extends {
		c.running, err = c.running.Extend(addition)
	} else {
		c.fields = nil
		c.running, err = c.running.Next(c.l1.Params.EpochOf(slot), addition)
	}
	require.NoError(t, err)
	c.fields = append(c.fields[:len(c.fields):len(c.fields)], fields...)
	c.certify(t)
	return c.running.Header
}

func (c *Chain) nextChunk(slot uint64, block effect.Block, fields []fr.Element) chunk.Header {
	n := c.chunk.Number + 1
	return chunk.Header{
		Number: n, ParentHash: c.chunk.Hash(), Slot: slot, Timestamp: timestamp(slot) / 1000,
		TxCount: uint32(len(block.Txs)), ManaUsed: block.End.Mana, DAFields: uint32(len(fields)),
		TxsRoot: digest("txs", n), EffectsHash: digest("effects", n), StateRoot: digest("state", n),
	}
}

func (c *Chain) certify(t testing.TB) {
	h := c.running.Header
	fields := slices.Concat(c.fields, []fr.Element{effect.CheckpointEnd(uint32(len(c.fields) + effect.CheckpointEndFields))})
	p := &publication.Publishable{Header: h, Fields: fields}
	p.Certificate = Certify(t, c.l1, 2*c.chunk.Number, h, c.l1.Attesters[:3])
	c.versions[h.Number] = append(c.versions[h.Number], p)
	c.last = h.Number
}

// Close signs the last checkpoint once more, as the heartbeat of a later slot does:
// nothing will be added to it.
func (c *Chain) Close(t testing.TB) {
	t.Helper()
	c.mu.Lock()
	defer c.mu.Unlock()
	all := c.versions[c.last]
	last := *all[len(all)-1]
	last.Certificate = certificate(t, c.l1, 2*c.chunk.Number+1, lock.NewExtension(lock.Closed, last.Header.Epoch, last.Header.Hash()), c.l1.Attesters[:3])
	all[len(all)-1] = &last
}

// Certify signs a checkpoint in its own epoch with some attesters' keys, as their
// consensus nodes would.
func Certify(t testing.TB, l1 *L1, height uint64, h checkpoint.Header, by []*ecdsa.PrivateKey) *lock.Certificate {
	t.Helper()
	return certificate(t, l1, height, lock.NewExtension(lock.Locked, h.Epoch, h.Hash()), by)
}

func certificate(t testing.TB, l1 *L1, height uint64, ext lock.Extension, by []*ecdsa.PrivateKey) *lock.Certificate {
	t.Helper()
	tally := lock.NewTally(l1.Deployment.ChainID, height, l1.Committee)
	var out *lock.Certificate
	for _, key := range by {
		signed := lock.Digest(l1.Deployment.ChainID, height, 0, ext)
		sig, err := crypto.Sign(signed[:], key)
		require.NoError(t, err)
		if made := tally.Add(lock.Vote{Validator: Address(key), Extension: ext[:], Signature: sig}); made != nil {
			out = made
		}
	}
	require.NotNil(t, out, "a quorum signs")
	return out
}

// Show hides what a slow node would not know yet: all checkpoints after the
// given one, and all but its first versions. Zeros show everything.
func (c *Chain) Show(last uint64, versions int) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.showLast, c.showVersions = last, versions
}

// LastCertified implements publisher.Chain.
func (c *Chain) LastCertified() (uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.showLast != 0 {
		return min(c.last, c.showLast), nil
	}
	return c.last, nil
}

var errUnknown = errors.New("no such checkpoint")

// First implements publisher.Chain.
func (c *Chain) First() (uint64, publication.Record, error) { return 1, publication.Record{}, nil }

// Publishable implements publisher.Chain.
func (c *Chain) Publishable(number uint64) (*publication.Publishable, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	all := c.versions[number]
	if c.showVersions != 0 && number == c.showLast && len(all) > c.showVersions {
		all = all[:c.showVersions]
	}
	if len(all) == 0 {
		return nil, errUnknown
	}
	return all[len(all)-1], nil
}

func newBlock(number, timestamp uint64, txs int) effect.Block {
	block := effect.Block{End: effect.BlockEnd{
		Timestamp: timestamp / 1000, Number: uint32(number), TxCount: uint16(txs), Mana: uint64(1000 * txs),
		NoteHashSize: 64 * number, NullifierSize: 64 * number,
	}}
	for i := range txs {
		e := effect.TxEffect{TxHash: element("tx", number, i), TransactionFee: fr.NewElement(7)}
		for k := range 64 {
			e.NoteHashes = append(e.NoteHashes, element("note", number, 100*i+k))
			e.Nullifiers = append(e.Nullifiers, element("nullifier", number, 100*i+k))
		}
		e.L2ToL1Msgs = []fr.Element{element("message", number, i)}
		block.Txs = append(block.Txs, e)
	}
	return block
}

func timestamp(slot uint64) uint64 { return (GenesisTime + slot*SlotDuration + 5) * 1000 }

// element is a field element made from a name: 31 bytes of a hash.
func element(name string, number uint64, i int) fr.Element {
	hash := digest(name, number<<32|uint64(i))
	var e fr.Element
	e.SetBytes(hash[1:])
	return e
}

func digest(name string, number uint64) common.Hash {
	h := crypto.Keccak256Hash(binary.BigEndian.AppendUint64([]byte(name), number))
	h[0] = 0
	return h
}
