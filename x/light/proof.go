package light

import (
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	aztecv1 "github.com/aztecd/aztecd/proto/aztec/v1"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/merklelog"
)

// Proof shows that a chunk is locked, and with Tx that a tx is in it.
type Proof struct {
	Tx    *Tx          `json:"tx,omitempty"`
	Chunk chunk.Header `json:"chunk"`
	// Log leads from the chunk to the checkpoint's chunks_root: it is the root of the log
	// of all chunks up to the checkpoint's last.
	Log         Path              `json:"log"`
	Checkpoint  checkpoint.Header `json:"checkpoint"`
	Certificate Certificate       `json:"certificate"`
}

// Inclusion shows that a chunk is among those up to a checkpoint's last.
type Inclusion struct {
	Chunk      chunk.Header      `json:"chunk"`
	Log        Path              `json:"log"`
	Checkpoint checkpoint.Header `json:"checkpoint"`
}

// Tx is a tx's place in its chunk; Path leads to txs_root.
type Tx struct {
	Hash common.Hash `json:"hash"`
	Path Path        `json:"path"`
}

// Path is an RFC 6962 inclusion proof: of leaf Index among Total, siblings from the
// leaf up.
type Path struct {
	Index uint64        `json:"index"`
	Total uint64        `json:"total"`
	Aunts []common.Hash `json:"aunts"`
}

// In checks that the tx is in the chunk of a header.
func (t *Tx) In(h chunk.Header) error {
	root, err := t.Path.root(merklelog.PlainLeaf(t.Hash[:]))
	if err != nil || root != h.TxsRoot || t.Path.Total != uint64(h.TxCount) {
		return fmt.Errorf("%w: %s of %d txs of chunk %d", ErrTx, t.Hash, h.TxCount, h.Number)
	}
	return nil
}

func (p Path) root(leaf common.Hash) (common.Hash, error) {
	return merklelog.Proof{Total: p.Total, Index: p.Index, LeafHash: leaf, Aunts: p.Aunts}.Root()
}

// Certificate is a lock certificate that is JSON.
type Certificate struct{ lock.Certificate }

type certificateJSON struct {
	Height     uint64          `json:"height"`
	Round      uint32          `json:"round"`
	Extension  hexutil.Bytes   `json:"extension"`
	Signers    hexutil.Bytes   `json:"signers"`
	Signatures []hexutil.Bytes `json:"signatures"` // R ‖ S ‖ V
}

// MarshalJSON implements json.Marshaler.
func (c Certificate) MarshalJSON() ([]byte, error) {
	p := c.ToProto()
	out := certificateJSON{Height: p.Height, Round: p.Round, Extension: p.Extension, Signers: p.Signers}
	for _, s := range p.Signatures {
		out.Signatures = append(out.Signatures, s)
	}
	return json.Marshal(out)
}

// UnmarshalJSON implements json.Unmarshaler.
func (c *Certificate) UnmarshalJSON(raw []byte) error {
	var in certificateJSON
	if err := json.Unmarshal(raw, &in); err != nil {
		return err
	}
	p := &aztecv1.LockCertificate{Height: in.Height, Round: in.Round, Extension: in.Extension, Signers: in.Signers}
	for _, s := range in.Signatures {
		p.Signatures = append(p.Signatures, s)
	}
	got, err := lock.FromProto(p)
	if err != nil {
		return err
	}
	c.Certificate = *got
	return nil
}

// Decode reads a proof's JSON.
func Decode(raw []byte) (*Proof, error) {
	p := new(Proof)
	if err := json.Unmarshal(raw, p); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrForm, err)
	}
	return p, nil
}

// Epoch is that of the committee whose signatures the proof has.
func (p *Proof) Epoch() uint64 { return p.Certificate.Extension.Epoch() }

// Verify checks the proof against the committee of its Epoch. The errors are ErrTx,
// ErrChunk, ErrCertificate, or lock's.
func (p *Proof) Verify(chainID string, members *committee.Committee) error {
	if p.Tx != nil {
		if err := p.Tx.In(p.Chunk); err != nil {
			return err
		}
	}
	if err := (&Inclusion{p.Chunk, p.Log, p.Checkpoint}).Verify(); err != nil {
		return err
	}
	if hash := p.Checkpoint.Hash(); p.Certificate.Checkpoint() != hash {
		return fmt.Errorf("%w: it is of checkpoint %s, not %s", ErrCertificate, p.Certificate.Checkpoint(), hash)
	}
	if p.Epoch() < p.Checkpoint.Epoch {
		return fmt.Errorf("%w: the committee of epoch %d signed for epoch %d", ErrCertificate, p.Epoch(), p.Checkpoint.Epoch)
	}
	return p.Certificate.Verify(chainID, members)
}

// Verify checks that the chunk is in the checkpoint's log; whose checkpoint that is its
// hash must tell.
func (i *Inclusion) Verify() error {
	root, err := i.Log.root(merklelog.Leaf(ledger.LogKey(i.Chunk.Number), i.Chunk.Encode()))
	if err != nil || root != i.Checkpoint.ChunksRoot || i.Log.Index != i.Chunk.Number || i.Log.Total != i.Checkpoint.LastChunk+1 {
		return fmt.Errorf("%w: chunk %d %s, checkpoint %d up to chunk %d", ErrChunk, i.Chunk.Number, i.Chunk.Hash(), i.Checkpoint.Number, i.Checkpoint.LastChunk)
	}
	return nil
}
