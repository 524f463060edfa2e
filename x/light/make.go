package light

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/merklelog"
)

// maxAhead is how many checkpoints further on a certificate is looked for.
const maxAhead = 64

// OfChunk makes the proof of a decided chunk, by its own certificate or the first that
// covers it; ledger.ErrNoRecord when it is not locked yet, or no longer known.
func OfChunk(r ledger.Reader, number uint64) (*Proof, error) {
	record, err := ledger.ChunkAt(r, number)
	if err != nil {
		return nil, err
	}
	p := &Proof{Chunk: record.Header}
	if err := p.locked(r, &record); err != nil {
		return nil, err
	}
	log, err := merklelog.Prove(ledger.LogReader(r, ledger.ChunkLog), p.Checkpoint.LastChunk+1, number)
	if err != nil {
		return nil, err
	}
	p.Log = pathOf(log)
	return p, nil
}

// OfTx makes the proof of a tx.
func OfTx(r ledger.Reader, hash common.Hash) (*Proof, error) {
	at, err := ledger.TxAt(r, hash)
	if err != nil {
		return nil, err
	}
	p, err := OfChunk(r, at.Chunk)
	if err != nil {
		return nil, err
	}
	record, err := ledger.ChunkAt(r, at.Chunk)
	if err != nil {
		return nil, err
	}
	items := make([][]byte, len(record.TxHashes))
	for i := range items {
		items[i] = record.TxHashes[i][:]
	}
	path, err := merklelog.ProvePlain(items, uint64(at.Index))
	if err != nil {
		return nil, err
	}
	p.Tx = &Tx{Hash: hash, Path: pathOf(path)}
	return p, nil
}

// Under is the same proof by the last version of a checkpoint, the chunk's own or a later
// one, and its certificate: who has that checkpoint from L1 sees that the chunk is there.
// ledger.ErrNoRecord when no certificate names that version.
func (p *Proof) Under(r ledger.Reader, number uint64) (*Proof, error) {
	i, err := InclusionOf(r, p.Chunk.Number, number)
	if err != nil {
		return nil, err
	}
	c, err := ledger.LastCertificate(r, number)
	if err != nil {
		return nil, err
	}
	if c.Checkpoint() != i.Checkpoint.Hash() {
		return nil, fmt.Errorf("certificate of the last version of checkpoint %d: %w", number, ledger.ErrNoRecord)
	}
	return &Proof{Tx: p.Tx, Chunk: i.Chunk, Log: i.Log, Checkpoint: i.Checkpoint, Certificate: Certificate{*c}}, nil
}

func pathOf(p merklelog.Proof) Path {
	return Path{Index: p.Index, Total: p.Total, Aunts: append([]common.Hash{}, p.Aunts...)}
}

// locked finds the first certificate that covers the chunk: of its height, or of a
// version or checkpoint after it, whose log has the chunk, too.
func (p *Proof) locked(r ledger.Reader, record *ledger.ChunkRecord) error {
	own, err := ledger.CertificateAt(r, record.Block.Height)
	if err == nil {
		return p.take(r, record.Header.Number, own)
	}
	if !errors.Is(err, ledger.ErrNoRecord) {
		return err
	}
	first := record.Header.Checkpoint
	for number := first; number <= first+maxAhead; number++ {
		last, err := ledger.LastCertificate(r, number)
		if errors.Is(err, ledger.ErrNoRecord) {
			continue
		}
		if err != nil {
			return err
		}
		whole, err := ledger.CheckpointAt(r, number)
		if err != nil {
			return err
		}
		for chunk := whole.LastChunk; chunk >= max(record.Header.Number, whole.FirstChunk); chunk-- {
			version, err := ledger.RunningAt(r, chunk)
			if err != nil {
				return err
			}
			if version.Hash() == last.Checkpoint() {
				p.set(version, last)
				return nil
			}
		}
	}
	return fmt.Errorf("lock of chunk %d: %w", record.Header.Number, ledger.ErrNoRecord)
}

// take uses a certificate of the height that decided the chunk.
func (p *Proof) take(r ledger.Reader, chunk uint64, c *lock.Certificate) error {
	version, err := ledger.RunningAt(r, chunk)
	if err != nil {
		return err
	}
	p.set(version, c)
	return nil
}

func (p *Proof) set(header checkpoint.Header, c *lock.Certificate) {
	p.Checkpoint, p.Certificate = header, Certificate{*c}
}

// InclusionOf shows that a chunk is among those of a checkpoint, as it is so far, and of
// those before it.
func InclusionOf(r ledger.Reader, number, at uint64) (*Inclusion, error) {
	record, err := ledger.ChunkAt(r, number)
	if err != nil {
		return nil, err
	}
	header, err := ledger.CheckpointAt(r, at)
	if err != nil {
		return nil, err
	}
	if header.LastChunk < number {
		return nil, fmt.Errorf("chunk %d in checkpoint %d, which ends with chunk %d: %w", number, at, header.LastChunk, ledger.ErrNoRecord)
	}
	log, err := merklelog.Prove(ledger.LogReader(r, ledger.ChunkLog), header.LastChunk+1, number)
	if err != nil {
		return nil, err
	}
	return &Inclusion{record.Header, pathOf(log), header}, nil
}
