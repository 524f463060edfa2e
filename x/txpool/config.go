package txpool

import "fmt"

// Config bounds a pool. All fields must be positive.
type Config struct {
	// MaxTxs and MaxBytes bound the pool. When it is full the tx with the lowest
	// priority leaves, if the new one has a higher priority. Bytes count what
	// txs occupy in memory, see tx.Footprint.
	MaxTxs   int
	MaxBytes int
	// MaxPerPayer bounds the pooled txs of one fee payer.
	MaxPerPayer int
	// ReplaceBump is by how many percent a tx must raise the priority of the
	// pooled txs whose nullifiers it also spends, to take their place.
	ReplaceBump int
	// Remembered is of how many txs that left the pool the reason is kept.
	Remembered int
}

// DefaultConfig returns bounds fit for a node with some hundred MB to spare.
func DefaultConfig() Config {
	return Config{MaxTxs: 20_000, MaxBytes: 128 << 20, MaxPerPayer: 256, ReplaceBump: 10, Remembered: 20_000}
}

// Validate returns an error that names the first bound that is not positive.
func (c Config) Validate() error {
	for _, f := range []struct {
		name  string
		value int
	}{
		{"max txs", c.MaxTxs},
		{"max bytes", c.MaxBytes},
		{"max txs per payer", c.MaxPerPayer},
		{"replace bump", c.ReplaceBump},
		{"remembered txs", c.Remembered},
	} {
		if f.value <= 0 {
			return fmt.Errorf("tx pool: %s is %d; it must be at least 1", f.name, f.value)
		}
	}
	return nil
}
