package protocol

// Clock turns timestamps into slots and slots into epochs (design 2). All times
// are Unix milliseconds.
type Clock struct {
	// GenesisTime is when slot 0 begins.
	GenesisTime uint64
	// SlotDuration is the length of a slot in milliseconds, never zero.
	SlotDuration uint64
	// EpochDuration is the number of slots in an epoch, never zero.
	EpochDuration uint64
}

// SlotAt returns the slot a timestamp lies in. Times before genesis belong to
// slot 0: no chunk can carry one, because timestamps never fall below genesis.
func (c Clock) SlotAt(timestamp uint64) uint64 {
	if timestamp < c.GenesisTime {
		return 0
	}
	return (timestamp - c.GenesisTime) / c.SlotDuration
}

// SlotStart returns the first millisecond of a slot.
func (c Clock) SlotStart(slot uint64) uint64 { return c.GenesisTime + slot*c.SlotDuration }

// EpochOf returns the epoch a slot belongs to.
func (c Clock) EpochOf(slot uint64) uint64 { return slot / c.EpochDuration }
