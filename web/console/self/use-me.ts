import { useQuery } from '@tanstack/react-query';
import { call } from '../api.ts';
import type { Me } from '../provider/auth.ts';

export const useMe = () => useQuery({ queryKey: ['me'], queryFn: () => call<Me>('GET', '/v1/me') });
