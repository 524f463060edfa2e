package worldstate

import (
	"math/bits"
	"sync/atomic"
)

// pageCache keeps recently used pages, at most its fixed number of slots. It
// has no locks: a slot is an atomic pointer, a page is valid for ever under its
// key, and losing a race means reading a page from the database once more.
type pageCache struct {
	slots   []atomic.Pointer[page]
	buckets uint64
}

// pageMemory is about what a cached page takes, in bytes.
const pageMemory = 576

// cacheWays is how many slots a page may be in.
const cacheWays = 8

func newPageCache(bytes int) *pageCache {
	buckets := max(1, bytes/(pageMemory*cacheWays))
	return &pageCache{slots: make([]atomic.Pointer[page], buckets*cacheWays), buckets: uint64(buckets)}
}

func (c *pageCache) bucket(k pageKey) []atomic.Pointer[page] {
	h := k.index*0x9e3779b97f4a7c15 ^ k.seq*0xc2b2ae3d27d4eb4f ^ (uint64(k.tree)<<8|uint64(k.tier))*0x165667b19e3779f9
	h ^= h >> 29
	h *= 0xbf58476d1ce4e5b9
	h ^= h >> 32
	h *= 0x94d049bb133111eb
	b, _ := bits.Mul64(h, c.buckets)
	i := b * cacheWays
	return c.slots[i : i+cacheWays]
}

func (c *pageCache) get(k pageKey) *page {
	b := c.bucket(k)
	for i := range b {
		p := b[i].Load()
		if p == nil || p.key != k {
			continue
		}
		if i > 0 { // move towards the front: the last slot is the next to go
			q := b[i-1].Load()
			if b[i].CompareAndSwap(p, q) {
				b[i-1].Store(p)
			}
		}
		return p
	}
	return nil
}

// put makes p the first of its bucket; those before a hole, or all, move on and
// the last one goes.
func (c *pageCache) put(p *page) {
	b := c.bucket(p.key)
	last := cacheWays - 1
	for i := range b {
		if q := b[i].Load(); q == nil || q.key == p.key {
			last = i
			break
		}
	}
	for i := last; i > 0; i-- {
		b[i].Store(b[i-1].Load())
	}
	b[0].Store(p)
}

// drop forgets a page that the tip no longer needs.
func (c *pageCache) drop(k pageKey) {
	b := c.bucket(k)
	for i := range b {
		if p := b[i].Load(); p != nil && p.key == k {
			b[i].CompareAndSwap(p, nil)
		}
	}
}
