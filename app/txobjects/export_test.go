package txobjects

// Waiting is how many txs wait for a worker.
func (i *Intake) Waiting() (n int) {
	i.workers.mu.Lock()
	defer i.workers.mu.Unlock()
	for _, queue := range i.workers.waiting {
		n += len(queue)
	}
	return n
}
