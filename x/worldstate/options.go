package worldstate

// Options say how much a Store keeps.
type Options struct {
	// Retain is how many chunks behind the tip stay readable, if they are
	// final; chunks after the final one always stay. 0 means DefaultRetain.
	Retain uint64
	// Archival keeps every chunk for ever.
	Archival bool
	// CacheBytes bounds the memory for pages of the trees. 0 means
	// DefaultCacheBytes. The cache is allocated as it fills.
	CacheBytes int
	// FullCheck makes Open verify every page and every index entry of the tip,
	// instead of a bounded number: some 20 microseconds per leaf.
	FullCheck bool
}

const (
	// DefaultRetain is about an hour of chunks at one per second and more.
	DefaultRetain = 4096
	// DefaultCacheBytes holds the inner pages of some ten million leaves, or
	// all pages of some hundred thousand.
	DefaultCacheBytes = 32 << 20
)

func (o Options) withDefaults() Options {
	if o.Retain == 0 {
		o.Retain = DefaultRetain
	}
	if o.CacheBytes == 0 {
		o.CacheBytes = DefaultCacheBytes
	}
	return o
}
