package rebuild

import (
	"fmt"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
)

// Difference is the first place where rebuilt state is not what was published.
type Difference struct {
	Checkpoint uint64 `json:"checkpoint"`
	Chunk      uint64 `json:"chunk"` // 0 when only the checkpoint's header differs
	Tx         int    `json:"tx"`    // its place in the chunk; -1 when no single tx can be named
	What       string `json:"what"`  // a tree, or a field of the header
	Rebuilt    string `json:"rebuilt"`
	Published  string `json:"published"`
}

// Error names the place and both values.
func (d *Difference) Error() string {
	where := fmt.Sprintf("checkpoint %d", d.Checkpoint)
	if d.Chunk != 0 {
		where += fmt.Sprintf(", chunk %d", d.Chunk)
	}
	if d.Tx >= 0 {
		where += fmt.Sprintf(", tx %d", d.Tx)
	}
	return fmt.Sprintf("%s: %s differs: rebuilt %s, published %s", where, d.What, d.Rebuilt, d.Published)
}

// differs is a difference in the chunk being rebuilt.
func (r *rebuilding) differs(what, rebuilt, published string) *Difference {
	return &Difference{
		Checkpoint: r.published.Header.Number, Chunk: r.state.Chunk.Number + 1, Tx: -1,
		What: what, Rebuilt: rebuilt, Published: published,
	}
}

func hex(e fr.Element) string { return fmt.Sprintf("0x%x", e.Bytes()) }

// show writes field elements as other hashes are.
func show(v any) string {
	if e, ok := v.(fr.Element); ok {
		return hex(e)
	}
	return fmt.Sprint(v)
}
